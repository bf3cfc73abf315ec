package fi.arvio.bot.reminder;

import java.time.Instant;

/**
 * A reminder whose sending was begun, whatever came of it.
 *
 * @param asked whether the person had asked for it by snoozing
 */
public record Sent(Instant at, boolean asked) {}
