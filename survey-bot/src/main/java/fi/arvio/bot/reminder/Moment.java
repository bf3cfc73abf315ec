package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;

/** When something is sent: on which day of the person, from when, and before when. */
record Moment(LocalDate day, Instant at, Instant latest) {}
