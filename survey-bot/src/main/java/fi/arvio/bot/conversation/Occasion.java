package fi.arvio.bot.conversation;

import java.time.LocalDate;

/**
 * When something comes into a dialogue; the dialogue has no clock.
 *
 * @param today in the round's time zone
 * @param daysAway whole days since the person was last heard of; 0 for a first contact
 */
public record Occasion(LocalDate today, int daysAway) {}
