package fi.arvio.assessment.round;

import java.time.LocalDate;

/** Days on which nobody is reminded, the first and the last included. */
public record QuietPeriod(LocalDate from, LocalDate until) {
    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
