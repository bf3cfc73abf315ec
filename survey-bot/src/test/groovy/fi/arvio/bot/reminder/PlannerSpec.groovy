package fi.arvio.bot.reminder

import static fi.arvio.bot.reminder.Kind.ASKED
import static fi.arvio.bot.reminder.Kind.INVITATION
import static fi.arvio.bot.reminder.Kind.REMINDER
import static fi.arvio.bot.reminder.Progress.COMPLETE
import static fi.arvio.bot.reminder.Progress.DECLINED
import static fi.arvio.bot.reminder.Progress.NOT_STARTED
import static fi.arvio.bot.reminder.Progress.PARTIAL
import static fi.arvio.bot.reminder.Wish.ANY_TIME
import static fi.arvio.bot.reminder.Wish.AWAY
import static fi.arvio.bot.reminder.Wish.NO_REMINDERS
import static fi.arvio.bot.reminder.Wish.SNOOZED
import static fi.arvio.bot.reminder.Wish.STOPPED

import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import spock.lang.Specification
import spock.lang.Unroll

/**
 * A round from Monday 7 September 2026 at 8 to Friday 9 October at 16, by the standard policy unless a test says otherwise.
 * Whoever was invited, was invited on the first day.
 */
@Unroll
class PlannerSpec extends Specification {
    static final HELSINKI = ZoneId.of('Europe/Helsinki')
    static final CALENDAR = WorkCalendar.finnish()
    static final INVITED = moment('2026-09-07T10:30')

    def planner = new Planner()

    def '#who gets #kind #number on #day as #text, since #why'() {
        when:
        def plan = planner.plan(round(), standing(known), moment(now))

        then:
        plan instanceof Plan.Send
        day(plan) == day
        [plan.kind(), plan.number(), plan.text(), plan.why()] == [kind, number, Text.valueOf(text), Reason.valueOf(why)]

        where:
        who                                          | known                                                                 | now                || kind       | number | day          | text          | why
        'a new person before the opening'            | [invited: null]                                                       | '2026-09-01T12:00' || INVITATION | 0      | '2026-09-07' | 'INVITATION'  | 'NOT_INVITED'
        'a new person on the first evening'          | [invited: null]                                                       | '2026-09-07T15:00' || INVITATION | 0      | '2026-09-08' | 'INVITATION'  | 'NOT_INVITED'
        'a new person on the last Friday evening'    | [invited: null]                                                       | '2026-10-02T18:00' || INVITATION | 0      | '2026-10-05' | 'INVITATION'  | 'NOT_INVITED'
        'a new person who is away'                   | [invited: null, wish: AWAY, until: '2026-09-10']                      | '2026-09-07T08:00' || INVITATION | 0      | '2026-09-11' | 'INVITATION'  | 'NOT_INVITED'
        'a new person who wants no reminders'        | [invited: null, wish: NO_REMINDERS]                                   | '2026-09-07T08:00' || INVITATION | 0      | '2026-09-07' | 'INVITATION'  | 'NOT_INVITED'
        'an invited person'                          | [:]                                                                   | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-11' | 'NOT_STARTED' | 'AFTER_INVITATION'
        'a person who began'                         | [progress: PARTIAL]                                                   | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-11' | 'PARTIAL'     | 'AFTER_INVITATION'
        'one who came by a link'                     | [invited: null, here: true]                                           | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-11' | 'NOT_STARTED' | 'AFTER_INVITATION'
        'one reminded once'                          | [sent: ['2026-09-11T09:30']]                                          | '2026-09-14T08:00' || REMINDER   | 2      | '2026-09-18' | 'NOT_STARTED' | 'AFTER_INVITATION'
        'one who began, reminded twice'              | [progress: PARTIAL, sent: ['2026-09-11T09:30', '2026-09-18T09:30']]   | '2026-09-21T08:00' || REMINDER   | 3      | '2026-10-07' | 'LAST_DAYS'   | 'BEFORE_CLOSING'
        'one forgotten in an outage'                 | [:]                                                                   | '2026-09-11T12:00' || REMINDER   | 1      | '2026-09-14' | 'NOT_STARTED' | 'CATCHING_UP'
        'one reminded late'                          | [sent: ['2026-09-16T09:30']]                                          | '2026-09-16T16:00' || REMINDER   | 2      | '2026-09-21' | 'NOT_STARTED' | 'CATCHING_UP'
        'one who has been heard of today'            | [heard: '2026-09-11', progress: PARTIAL]                              | '2026-09-11T08:00' || REMINDER   | 1      | '2026-09-14' | 'PARTIAL'     | 'CATCHING_UP'
        'one who was heard of yesterday'             | [heard: '2026-09-10', progress: PARTIAL]                              | '2026-09-11T08:00' || REMINDER   | 1      | '2026-09-11' | 'PARTIAL'     | 'AFTER_INVITATION'
        'one who snoozes'                            | [wish: SNOOZED, until: '2026-09-15']                                  | '2026-09-08T08:00' || ASKED      | 1      | '2026-09-15' | 'NOT_STARTED' | 'ASKED_FOR'
        'one who snoozes until a Saturday'           | [wish: SNOOZED, until: '2026-09-19']                                  | '2026-09-08T08:00' || ASKED      | 1      | '2026-09-21' | 'NOT_STARTED' | 'ASKED_FOR'
        'one who snoozes until the last days'        | [wish: SNOOZED, until: '2026-10-08', progress: PARTIAL]               | '2026-09-08T08:00' || ASKED      | 1      | '2026-10-08' | 'LAST_DAYS'   | 'ASKED_FOR'
        'one at the cap who snoozes'                 | [wish: SNOOZED, until: '2026-09-24', sent: ['2026-09-11T09:30', '2026-09-18T09:30']] | '2026-09-21T08:00' || ASKED | 1 | '2026-09-24' | 'NOT_STARTED' | 'ASKED_FOR'
        'one who snoozes the day after a reminder'   | [wish: SNOOZED, until: '2026-09-14', sent: ['2026-09-11T09:30']]      | '2026-09-11T13:00' || ASKED      | 1      | '2026-09-14' | 'NOT_STARTED' | 'ASKED_FOR'
        'one who snoozes again'                      | [wish: SNOOZED, until: '2026-09-24', asked: ['2026-09-15T10:00']]     | '2026-09-15T16:00' || ASKED      | 2      | '2026-09-24' | 'NOT_STARTED' | 'ASKED_FOR'
        'one who got what snoozing asked for'        | [wish: SNOOZED, until: '2026-09-15', asked: ['2026-09-15T10:00']]     | '2026-09-15T16:00' || REMINDER   | 1      | '2026-09-18' | 'NOT_STARTED' | 'CATCHING_UP'
        'one who snoozed before this round'          | [wish: SNOOZED, until: '2026-05-04']                                  | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-11' | 'NOT_STARTED' | 'AFTER_INVITATION'
        'one away over the first reminder'           | [wish: AWAY, until: '2026-09-15']                                     | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-16' | 'NOT_STARTED' | 'CATCHING_UP'
        'one away until the day before'              | [wish: AWAY, until: '2026-09-10']                                     | '2026-09-08T08:00' || REMINDER   | 1      | '2026-09-11' | 'NOT_STARTED' | 'AFTER_INVITATION'
        'one invited in the last days'               | [invited: '2026-10-07T09:30']                                         | '2026-10-07T10:00' || REMINDER   | 1      | '2026-10-08' | 'LAST_DAYS'   | 'CATCHING_UP'
    }

    def 'nobody writes to #who, since #why'() {
        expect:
        planner.plan(round(), standing(known), moment(now)) == new Plan.Not(Reason.valueOf(why))

        where:
        who                                     | known                                                               | now                || why
        'one who is done'                       | [progress: COMPLETE]                                                | '2026-09-08T08:00' || 'COMPLETE'
        'one who is done and was never invited' | [progress: COMPLETE, invited: null]                                 | '2026-09-08T08:00' || 'COMPLETE'
        'one who is done but had snoozed'       | [progress: COMPLETE, wish: SNOOZED, until: '2026-09-15']            | '2026-09-08T08:00' || 'COMPLETE'
        'one who declined'                      | [progress: DECLINED]                                                | '2026-09-08T08:00' || 'DECLINED'
        'one who declined before being invited' | [progress: DECLINED, invited: null]                                 | '2026-09-08T08:00' || 'DECLINED'
        'one who wants no reminders'            | [wish: NO_REMINDERS]                                                | '2026-09-08T08:00' || 'NO_REMINDERS'
        'one who stopped'                       | [wish: STOPPED]                                                     | '2026-09-08T08:00' || 'STOPPED'
        'one who stopped before being invited'  | [wish: STOPPED, invited: null]                                      | '2026-09-08T08:00' || 'STOPPED'
        'one nobody can reach'                  | [reachable: false]                                                  | '2026-09-08T08:00' || 'UNREACHABLE'
        'one nobody can reach to invite'        | [reachable: false, invited: null]                                   | '2026-09-08T08:00' || 'UNREACHABLE'
        'one at the cap'                        | [sent: ['2026-09-11T09:30', '2026-09-18T09:30']]                    | '2026-09-21T08:00' || 'CAP_REACHED'
        'one who began, at the cap'             | [progress: PARTIAL, sent: ['2026-09-11T09:30', '2026-09-18T09:30', '2026-10-07T09:30']] | '2026-10-07T10:00' || 'CAP_REACHED'
        'one away until the round is over'      | [wish: AWAY, until: '2026-10-09']                                   | '2026-09-08T08:00' || 'AWAY'
        'one away until nobody knows when'      | [wish: AWAY]                                                        | '2026-09-08T08:00' || 'AWAY'
        'one who snoozes past the end'          | [wish: SNOOZED, until: '2026-10-12']                                | '2026-09-08T08:00' || 'SNOOZED'
        'one who snoozed, too late on the last day' | [wish: SNOOZED, until: '2026-10-09']                            | '2026-10-09T12:00' || 'NO_TIME_LEFT'
        'a new person, too late'                | [invited: null]                                                     | '2026-10-09T12:00' || 'NO_TIME_LEFT'
        'one whose gap ends after closing'      | [progress: PARTIAL, sent: ['2026-09-11T09:30', '2026-10-07T09:30']] | '2026-10-07T10:00' || 'NO_TIME_LEFT'
        'anybody once the round is over'        | [:]                                                                 | '2026-10-09T16:00' || 'ROUND_OVER'
    }

    def 'when no further day is foreseen, that is said'() {
        given:
        def policy = Policies.standard(afterInvitation: [4], beforeClosing: 0)

        expect:
        planner.plan(round(policy), standing(sent: ['2026-09-11T09:30']), moment('2026-09-14T08:00')) ==
                new Plan.Not(Reason.NO_OCCASION_LEFT)
    }

    def 'two reminders that are foreseen for the same day are one'() {
        given:
        def policy = Policies.standard(afterInvitation: [4, 22], gap: 1)

        expect:
        planner.anchors(round(policy), standing([:])) == [
                new Anchor(LocalDate.parse('2026-09-11'), Reason.AFTER_INVITATION, 4),
                new Anchor(LocalDate.parse('2026-10-07'), Reason.BEFORE_CLOSING, 2)]
    }

    def 'what is foreseen for the closing day or later is left out'() {
        expect:
        planner.anchors(round(Policies.standard(afterInvitation: [23, 24, 25])), standing([:]))*.workingDays() == [2, 23]
    }

    def 'of a round from #opens to #closes, a reminder due on #due comes on #day'() {
        given:
        def campaign = new Campaign(moment(opens), moment(closes), HELSINKI, Policy.standard(), CALENDAR)
        def standing = standing(invited: invited)

        when:
        def plan = planner.plan(campaign, standing, moment(invited))

        then:
        planner.anchors(campaign, standing).first().day() == LocalDate.parse(due)
        day(plan) == day

        where:
        opens              | closes             | invited            | due          || day
        '2026-10-01T08:00' | '2026-11-27T16:00' | '2026-10-08T10:00' | '2026-10-14' || '2026-10-19'
        '2026-06-01T08:00' | '2026-08-28T16:00' | '2026-06-15T10:00' | '2026-06-22' || '2026-08-10'
        '2026-12-01T08:00' | '2027-01-29T16:00' | '2026-12-21T10:00' | '2026-12-29' || '2027-01-07'
        '2026-03-02T08:00' | '2026-04-30T16:00' | '2026-03-30T10:00' | '2026-04-08' || '2026-04-08'
        '2026-02-02T08:00' | '2026-03-31T16:00' | '2026-02-12T10:00' | '2026-02-18' || '2026-02-23'
    }

    def 'a round that closes at midnight has its last day before that midnight'() {
        given:
        def campaign = new Campaign(moment('2026-09-07T08:00'), moment('2026-10-10T00:00'), HELSINKI, Policy.standard(), CALENDAR)

        expect:
        planner.anchors(campaign, standing([:])).last() == new Anchor(LocalDate.parse('2026-10-07'), Reason.BEFORE_CLOSING, 2)
    }

    def 'somebody in #zone is written to between #from and #latest UTC on #day'() {
        when:
        def person = standing(invited: null, zone: ZoneId.of(zone))
        def plan = planner.plan(
                new Campaign(moment("${day}T00:00").minus(Duration.ofDays(3)), moment('2026-12-01T00:00'), HELSINKI, Policy.standard(), CALENDAR),
                person, LocalDate.parse(day).atStartOfDay(ZoneId.of(zone)).toInstant())

        then:
        plan.latest() == Instant.parse(latest)
        plan.at() >= Instant.parse(from)
        plan.at() < plan.latest()

        where:
        zone                  | day          || from                   | latest
        'Europe/Helsinki'     | '2026-03-27' || '2026-03-27T07:00:00Z' | '2026-03-27T10:00:00Z'
        'Europe/Helsinki'     | '2026-03-30' || '2026-03-30T06:00:00Z' | '2026-03-30T12:00:00Z'
        'Europe/Helsinki'     | '2026-10-22' || '2026-10-22T06:00:00Z' | '2026-10-22T12:00:00Z'
        'Europe/Helsinki'     | '2026-10-26' || '2026-10-26T07:00:00Z' | '2026-10-26T13:00:00Z'
        'America/New_York'    | '2026-03-09' || '2026-03-09T13:00:00Z' | '2026-03-09T19:00:00Z'
        'Asia/Tokyo'          | '2026-03-30' || '2026-03-30T00:00:00Z' | '2026-03-30T06:00:00Z'
        'Pacific/Kiritimati'  | '2026-03-30' || '2026-03-29T19:00:00Z' | '2026-03-30T01:00:00Z'
    }

    def 'a round that opens or closes within the hours leaves what is between, short of the last quarter of an hour'() {
        given:
        def campaign = new Campaign(
                Instant.parse('2026-09-07T10:15:20Z'), Instant.parse('2026-09-07T10:33:00Z'), HELSINKI, Policy.standard(), CALENDAR)

        when:
        def plans = (1..50).collect { planner.plan(campaign, standing(invited: null, respondent: "R$it"), campaign.opensAt()) }

        then:
        plans*.at().toSet() == ['2026-09-07T10:16:00Z', '2026-09-07T10:17:00Z'].collect { Instant.parse(it) }.toSet()
        plans*.latest().toSet() == [campaign.closesAt()].toSet()
    }

    def 'whoever was heard of after midnight in Helsinki is left alone that day, wherever they are'() {
        given:
        def person = standing(zone: ZoneId.of('America/New_York'), heard: '2026-09-11', progress: PARTIAL)

        expect: 'Friday in New York is Friday in Helsinki'
        day(planner.plan(round(), person, moment('2026-09-11T01:00'))) == '2026-09-14'
    }

    def 'a rule that never allows anything ends, even in a round that never closes'() {
        given:
        def always = new Policy.Quiet(LocalDate.parse('2000-01-01'), LocalDate.parse('9999-01-01'))
        def policy = Policies.standard(quiet: [always], gap: Integer.MAX_VALUE, afterInvitation: [Integer.MAX_VALUE], beforeClosing: Integer.MAX_VALUE)
        def campaign = new Campaign(moment('2026-09-07T08:00'), moment('2900-01-01T00:00'), HELSINKI, policy, CALENDAR)

        expect:
        planner.plan(campaign, standing(known), moment('2026-09-08T08:00')) == new Plan.Not(Reason.NO_TIME_LEFT)

        where:
        known << [[invited: null], [:], [sent: ['2026-09-11T09:30']], [wish: SNOOZED, until: '2026-09-15']]
    }

    static Campaign round(Policy policy = Policy.standard()) {
        new Campaign(moment('2026-09-07T08:00'), moment('2026-10-09T16:00'), HELSINKI, policy, CALENDAR)
    }

    static Standing standing(Map<String, ?> known) {
        def reminders = (known.sent ?: []).collect { new Sent(moment(it), false) } +
                (known.asked ?: []).collect { new Sent(moment(it), true) }
        new Standing(
                known.respondent ?: 'R1',
                known.zone ?: HELSINKI,
                known.progress ?: NOT_STARTED,
                known.wish ?: ANY_TIME,
                known.until ? LocalDate.parse(known.until) : null,
                known.containsKey('invited') ? (known.invited ? moment(known.invited) : null) : INVITED,
                reminders,
                known.heard ? LocalDate.parse(known.heard) : null,
                known.getOrDefault('reachable', true),
                known.getOrDefault('here', false))
    }

    static String day(Plan.Send plan) {
        plan.at().atZone(HELSINKI).toLocalDate().toString()
    }

    static Instant moment(String local) {
        LocalDateTime.parse(local).atZone(HELSINKI).toInstant()
    }
}
