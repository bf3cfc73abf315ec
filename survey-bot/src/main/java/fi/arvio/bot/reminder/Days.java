package fi.arvio.bot.reminder;

import java.time.LocalDate;

/** Compares days. */
final class Days {
    private Days() {}

    static LocalDate latest(LocalDate first, LocalDate... others) {
        LocalDate latest = first;
        for (LocalDate other : others) {
            latest = other.isAfter(latest) ? other : latest;
        }
        return latest;
    }
}
