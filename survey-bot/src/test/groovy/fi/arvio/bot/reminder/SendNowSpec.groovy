package fi.arvio.bot.reminder

import static fi.arvio.bot.reminder.Kind.ASKED
import static fi.arvio.bot.reminder.Kind.INVITATION
import static fi.arvio.bot.reminder.Kind.REMINDER

import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import spock.lang.Specification
import spock.lang.Unroll

/** Sending by hand in a round from Monday 7 September 2026 at 8 to Friday 9 October at 16, by the standard policy. */
@Unroll
class SendNowSpec extends Specification {
    static final HELSINKI = ZoneId.of('Europe/Helsinki')
    static final ROUND = new Campaign(moment('2026-09-07T08:00'), moment('2026-10-09T16:00'), HELSINKI, Policy.standard(), WorkCalendar.finnish())

    def sendNow = new SendNow(new Planner())

    def '#who gets #kind #number at once'() {
        when:
        def plan = sendNow.plan(ROUND, standing(known), moment(now))

        then:
        plan instanceof Plan.Send
        plan.isDue(moment(now))
        [plan.kind(), plan.number(), plan.text().name()] == [kind, number, text]

        where:
        who                                   | known                                                | now                || kind       | number | text
        'a new person'                        | [invited: null]                                      | '2026-09-07T09:00' || INVITATION | 0      | 'INVITATION'
        'one invited yesterday'               | [:]                                                  | '2026-09-08T10:00' || REMINDER   | 1      | 'NOT_STARTED'
        'one who began'                       | [progress: Progress.PARTIAL]                         | '2026-09-08T10:00' || REMINDER   | 1      | 'PARTIAL'
        'one reminded three working days ago' | [sent: ['2026-09-11T09:30']]                         | '2026-09-16T10:00' || REMINDER   | 2      | 'NOT_STARTED'
        'one in the last days'                | [:]                                                  | '2026-10-08T10:00' || REMINDER   | 1      | 'LAST_DAYS'
        'one who asked for today'             | [wish: Wish.SNOOZED, until: '2026-09-15']            | '2026-09-15T09:00' || ASKED      | 1      | 'NOT_STARTED'
        'one who snoozed before this round'   | [wish: Wish.SNOOZED, until: '2026-05-04']            | '2026-09-08T10:00' || REMINDER   | 1      | 'NOT_STARTED'
    }

    def 'nothing is sent to #who, since #why'() {
        expect:
        sendNow.plan(ROUND, standing(known), moment(now)) == new Plan.Not(Reason.valueOf(why))

        where:
        who                                 | known                                                     | now                || why
        'anybody at night'                  | [:]                                                       | '2026-09-08T21:00' || 'OUTSIDE_HOURS'
        'anybody on a Saturday'             | [:]                                                       | '2026-09-12T10:00' || 'OUTSIDE_HOURS'
        'anybody on a Friday afternoon'     | [:]                                                       | '2026-09-11T12:00' || 'OUTSIDE_HOURS'
        'a new person before the opening'   | [invited: null]                                           | '2026-09-04T10:00' || 'OUTSIDE_HOURS'
        'one invited today'                 | [:]                                                       | '2026-09-07T14:00' || 'TOO_SOON'
        'one reminded the day before'       | [sent: ['2026-09-14T09:30']]                              | '2026-09-15T10:00' || 'TOO_SOON'
        'one reminded twice'                | [sent: ['2026-09-11T09:30', '2026-09-18T09:30']]          | '2026-09-28T10:00' || 'CAP_REACHED'
        'one who was here today'            | [heard: '2026-09-08']                                     | '2026-09-08T10:00' || 'HEARD_TODAY'
        'one who snoozes'                   | [wish: Wish.SNOOZED, until: '2026-09-15']                 | '2026-09-09T10:00' || 'SNOOZED'
        'one who is away'                   | [wish: Wish.AWAY, until: '2026-09-15']                    | '2026-09-15T10:00' || 'AWAY'
        'one who wants no reminders'        | [wish: Wish.NO_REMINDERS]                                 | '2026-09-09T10:00' || 'NO_REMINDERS'
        'one who wants nothing'             | [wish: Wish.STOPPED]                                      | '2026-09-09T10:00' || 'STOPPED'
        'one who is done'                   | [progress: Progress.COMPLETE]                             | '2026-09-09T10:00' || 'COMPLETE'
        'one who declined'                  | [progress: Progress.DECLINED]                             | '2026-09-09T10:00' || 'DECLINED'
        'one whom nothing reaches'          | [reachable: false]                                        | '2026-09-09T10:00' || 'UNREACHABLE'
        'anybody when the round is over'    | [:]                                                       | '2026-10-09T16:00' || 'ROUND_OVER'
    }

    static Instant moment(String local) {
        LocalDateTime.parse(local).atZone(HELSINKI).toInstant()
    }

    static Standing standing(Map known) {
        def invited = known.containsKey('invited') ? known.invited : moment('2026-09-07T10:30')
        new Standing(
                'E01',
                HELSINKI,
                known.progress ?: Progress.NOT_STARTED,
                known.wish ?: Wish.ANY_TIME,
                known.until ? LocalDate.parse(known.until) : null,
                invited,
                (known.sent ?: []).collect { new Sent(moment(it), false) },
                known.heard ? LocalDate.parse(known.heard) : null,
                known.reachable == null || known.reachable,
                false)
    }
}
