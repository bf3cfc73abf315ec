package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import java.time.Instant;

/** The life of a round: where each event takes it from each place, and where it does not. */
final class RoundLife {
    private RoundLife() {}

    /** What can happen to a round. */
    enum Event {
        /** Somebody opens it. */
        OPENED_BY_HAND,
        /** The clock is read. */
        TIME_PASSED,
        /** The bot has handed on everything. */
        DRAINED,
        /** Somebody closes it without waiting for the bot any longer. */
        FORCED,
        /** Somebody says that its report is out. */
        REPORTED
    }

    /** Where an event takes a round. */
    sealed interface Outcome {
        /** On, once. */
        record Moves(RoundStatus to) implements Outcome {}

        /** Nowhere, since it is there already or its time has not come. */
        record Stays() implements Outcome {}

        /** Nowhere, and whoever wanted it has to know. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why not. */
    enum Refusal {
        NOT_DRAFT,
        CLOSING_TIME_PASSED,
        NOT_CLOSING,
        NOT_CLOSED
    }

    static Outcome after(Round round, Event event, Instant now) {
        RoundStatus at = round.statusAt(now);
        return switch (event) {
            case OPENED_BY_HAND -> opened(round, at, now);
            case TIME_PASSED -> time(round, at, now);
            case DRAINED, FORCED -> closed(at);
            case REPORTED -> reported(at);
        };
    }

    private static Outcome opened(Round round, RoundStatus at, Instant now) {
        return switch (at) {
            case DRAFT -> isOver(round, now) ? refused(Refusal.CLOSING_TIME_PASSED) : moves(RoundStatus.OPEN);
            case OPEN -> new Outcome.Stays();
            case CLOSING, CLOSED, REPORTED -> refused(Refusal.NOT_DRAFT);
        };
    }

    /** A draft whose whole time has passed, while the service was away perhaps, asks nobody any more. */
    private static Outcome time(Round round, RoundStatus at, Instant now) {
        boolean opens = at == RoundStatus.DRAFT && !now.isBefore(round.opensAt()) && !isOver(round, now);
        return opens ? moves(RoundStatus.OPEN) : new Outcome.Stays();
    }

    private static Outcome closed(RoundStatus at) {
        return switch (at) {
            case DRAFT, OPEN -> refused(Refusal.NOT_CLOSING);
            case CLOSING -> moves(RoundStatus.CLOSED);
            case CLOSED, REPORTED -> new Outcome.Stays();
        };
    }

    private static Outcome reported(RoundStatus at) {
        return switch (at) {
            case DRAFT, OPEN, CLOSING -> refused(Refusal.NOT_CLOSED);
            case CLOSED -> moves(RoundStatus.REPORTED);
            case REPORTED -> new Outcome.Stays();
        };
    }

    private static boolean isOver(Round round, Instant now) {
        return !now.isBefore(round.closesAt());
    }

    private static Outcome moves(RoundStatus to) {
        return new Outcome.Moves(to);
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
