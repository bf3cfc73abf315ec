package fi.arvio.assessment.round.life

import static fi.arvio.assessment.round.RoundStatus.CLOSED
import static fi.arvio.assessment.round.RoundStatus.DRAFT
import static fi.arvio.assessment.round.RoundStatus.OPEN
import static fi.arvio.assessment.round.life.RoundLife.Event.DRAINED
import static fi.arvio.assessment.round.life.RoundLife.Event.FORCED
import static fi.arvio.assessment.round.life.RoundLife.Event.OPENED_BY_HAND
import static fi.arvio.assessment.round.life.RoundLife.Event.TIME_PASSED
import static fi.arvio.assessment.round.life.RoundLife.Refusal.CLOSING_TIME_PASSED
import static fi.arvio.assessment.round.life.RoundLife.Refusal.NOT_CLOSED
import static fi.arvio.assessment.round.life.RoundLife.Refusal.NOT_CLOSING
import static fi.arvio.assessment.round.life.RoundLife.Refusal.NOT_DRAFT

import fi.arvio.assessment.round.Drafts
import fi.arvio.assessment.round.RoundStatus
import java.time.Duration
import java.time.Instant
import spock.lang.Specification
import spock.lang.Unroll

class RoundLifeSpec extends Specification {
    static final Instant OPENS = Instant.parse('2026-03-02T07:00:00Z')
    static final Instant CLOSES = Instant.parse('2026-03-23T07:00:00Z')
    static final Instant BEFORE = OPENS - Duration.ofNanos(1)
    static final Instant LAST = CLOSES - Duration.ofNanos(1)

    static final List TABLE = [
            // stored, now, event, outcome
            [DRAFT, BEFORE, OPENED_BY_HAND, OPEN],
            [DRAFT, OPENS, OPENED_BY_HAND, OPEN],
            [DRAFT, LAST, OPENED_BY_HAND, OPEN],
            [DRAFT, CLOSES, OPENED_BY_HAND, CLOSING_TIME_PASSED],
            [DRAFT, BEFORE, TIME_PASSED, 'stays'],
            [DRAFT, OPENS, TIME_PASSED, OPEN],
            [DRAFT, LAST, TIME_PASSED, OPEN],
            [DRAFT, CLOSES, TIME_PASSED, 'stays'],
            [DRAFT, OPENS, DRAINED, NOT_CLOSING],
            [DRAFT, CLOSES, DRAINED, NOT_CLOSING],
            [DRAFT, CLOSES, FORCED, NOT_CLOSING],
            [DRAFT, CLOSES, RoundLife.Event.REPORTED, NOT_CLOSED],
            [OPEN, OPENS, OPENED_BY_HAND, 'stays'],
            [OPEN, OPENS, TIME_PASSED, 'stays'],
            [OPEN, CLOSES, TIME_PASSED, 'stays'],
            [OPEN, LAST, DRAINED, NOT_CLOSING],
            [OPEN, LAST, FORCED, NOT_CLOSING],
            [OPEN, LAST, RoundLife.Event.REPORTED, NOT_CLOSED],
            [OPEN, CLOSES, OPENED_BY_HAND, NOT_DRAFT],
            [OPEN, CLOSES, DRAINED, CLOSED],
            [OPEN, CLOSES, FORCED, CLOSED],
            [OPEN, CLOSES, RoundLife.Event.REPORTED, NOT_CLOSED],
            [CLOSED, CLOSES, OPENED_BY_HAND, NOT_DRAFT],
            [CLOSED, CLOSES, TIME_PASSED, 'stays'],
            [CLOSED, CLOSES, DRAINED, 'stays'],
            [CLOSED, CLOSES, FORCED, 'stays'],
            [CLOSED, CLOSES, RoundLife.Event.REPORTED, RoundStatus.REPORTED],
            [RoundStatus.REPORTED, CLOSES, OPENED_BY_HAND, NOT_DRAFT],
            [RoundStatus.REPORTED, CLOSES, TIME_PASSED, 'stays'],
            [RoundStatus.REPORTED, CLOSES, DRAINED, 'stays'],
            [RoundStatus.REPORTED, CLOSES, FORCED, 'stays'],
            [RoundStatus.REPORTED, CLOSES, RoundLife.Event.REPORTED, 'stays'],
    ]

    @Unroll
    def 'a round stored as #stored at #now: #event leads to #expected'() {
        expect:
        outcome(stored, now, event) == expected

        where:
        [stored, now, event, expected] << TABLE
    }

    def 'the table knows every event in every stage'() {
        given:
        def told = TABLE.collect { [it[0].at(it[1], CLOSES), it[2]] } as Set
        def all = [RoundStatus.values(), RoundLife.Event.values()].combinations() as Set

        expect:
        all - told == [] as Set
    }

    def 'no event ever leads back'() {
        expect:
        TABLE.findAll { it[3] instanceof RoundStatus }.every { it[3] > it[0] }
    }

    private static outcome(RoundStatus stored, Instant now, RoundLife.Event event) {
        def round = Drafts.round(stored, OPENS, CLOSES)
        def outcome = RoundLife.after(round, event, now)
        switch (outcome) {
            case RoundLife.Outcome.Moves: return outcome.to()
            case RoundLife.Outcome.Refused: return outcome.why()
            default: return 'stays'
        }
    }
}
