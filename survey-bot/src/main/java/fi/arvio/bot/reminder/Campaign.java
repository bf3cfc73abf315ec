package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The round that people are invited to and reminded of. */
public record Campaign(Instant opensAt, Instant closesAt, ZoneId zone, Policy policy, WorkCalendar calendar) {

    /** What is wrong with the rule, by itself or because nobody could be written to between opening and closing. */
    public List<Objection> objections() {
        List<Objection> ofPolicy = policy.objections();
        return ofPolicy.isEmpty() ? Rehearsal.of(this) : ofPolicy;
    }

    LocalDate openingDay() {
        return opensAt.atZone(zone).toLocalDate();
    }

    /** The last day on which answers are taken: closing at midnight ends the day before. */
    LocalDate closingDay() {
        return closesAt.minusNanos(1).atZone(zone).toLocalDate();
    }

    /** From this day on people read that it is ending. */
    LocalDate lastDays() {
        return calendar.minusWorkingDays(closingDay(), Anchors.bounded(policy.beforeClosing()));
    }
}
