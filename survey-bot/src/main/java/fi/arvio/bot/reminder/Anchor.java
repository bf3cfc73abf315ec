package fi.arvio.bot.reminder;

import java.time.LocalDate;

/**
 * The day for which the rule foresees a reminder, before quiet days and gaps move it.
 *
 * @param why after the invitation or before closing
 * @param workingDays how many
 */
public record Anchor(LocalDate day, Reason why, int workingDays) {}
