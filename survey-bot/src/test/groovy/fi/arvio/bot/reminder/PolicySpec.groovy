package fi.arvio.bot.reminder

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import spock.lang.Specification
import spock.lang.Unroll

/** What is wrong with a reminder policy, and in which field. */
@Unroll
class PolicySpec extends Specification {
    static final CALENDAR = WorkCalendar.finnish()
    static final HELSINKI = ZoneId.of('Europe/Helsinki')

    def 'nothing is wrong with the standard policy'() {
        expect:
        Policy.standard().objections() == []
        campaign('2026-09-07', '2026-10-09', Policy.standard()).objections() == []
    }

    def '#what: #faults'() {
        expect:
        Policies.standard(but).objections().collect { "$it.field $it.fault".toString() } == faults

        where:
        what                                | but                                                   || faults
        'a negative cap'                    | [notStarted: -1]                                      || ['notStarted NEGATIVE']
        'another'                           | [partial: -3]                                         || ['partial NEGATIVE']
        'no reminders on purpose'           | [notStarted: 0, partial: 0]                           || []
        'reminders, but no day for them'    | [afterInvitation: [], beforeClosing: 0]               || ['afterInvitation NEVER_FIRES']
        'neither reminders nor days'        | [notStarted: 0, partial: 0, afterInvitation: [], beforeClosing: 0] || []
        'only before closing'               | [afterInvitation: []]                                 || []
        'only after the invitation'         | [beforeClosing: 0]                                    || []
        'on the day of the invitation'      | [afterInvitation: [0, 4]]                             || ['afterInvitation[0] TOO_SHORT']
        'before the invitation'             | [afterInvitation: [-2]]                               || ['afterInvitation[0] TOO_SHORT']
        'the same day twice'                | [afterInvitation: [4, 4]]                             || ['afterInvitation[1] NOT_ASCENDING']
        'backwards'                         | [afterInvitation: [9, 4]]                             || ['afterInvitation[1] NOT_ASCENDING']
        'after closing'                     | [beforeClosing: -1]                                   || ['beforeClosing NEGATIVE']
        'no gap'                            | [gap: 0]                                              || ['gap TOO_SHORT']
        'a negative gap'                    | [gap: -1]                                             || ['gap TOO_SHORT']
        'from seven to eight in the evening' | [from: at(7), until: at(20), fridayUntil: at(20)]    || []
        'too early'                         | [from: at(6, 59)]                                     || ['from AT_NIGHT']
        'too late'                          | [until: at(20, 1)]                                    || ['until AT_NIGHT']
        'a night'                           | [from: at(22), until: at(5)]                          || ['from AT_NIGHT', 'until AT_NIGHT', 'until NO_WINDOW']
        'an empty window'                   | [from: at(9), until: at(9)]                           || ['until NO_WINDOW']
        'the window upside down'            | [from: at(15), until: at(9)]                          || ['until NO_WINDOW']
        'Friday nights'                     | [fridayUntil: at(23)]                                 || ['fridayUntil AT_NIGHT']
        'no Fridays'                        | [fridayUntil: at(8)]                                  || []
        'a quiet period backwards'          | [quiet: [quiet('2026-04-13', '2026-04-19'), quiet('2026-05-02', '2026-05-01')]] || ['quiet[1].until BACKWARDS']
        'a quiet day'                       | [quiet: [quiet('2026-04-13', '2026-04-13')]]          || []
        'everything'                        | [notStarted: -1, gap: 0, beforeClosing: -1]           || ['notStarted NEGATIVE', 'beforeClosing NEGATIVE', 'gap TOO_SHORT']
    }

    def 'in a round from #opens to #closes, #what: #faults'() {
        expect:
        campaign(opens, closes, Policies.standard(but)).objections().collect { "$it.field $it.fault".toString() } == faults

        where:
        opens        | closes       | what                                  | but                                          || faults
        '2026-09-07' | '2026-09-14' | 'the first reminder still fits'       | [:]                                          || []
        '2026-09-07' | '2026-09-10' | 'one before closing fits'             | [:]                                          || []
        '2026-09-07' | '2026-09-08' | 'one on the last day fits'             | [:]                                          || []
        '2026-09-07' | '2026-09-07' | 'there is no time'                    | [:]                                          || ['afterInvitation NEVER_FIRES']
        '2026-09-07' | '2026-09-11' | 'nothing is due before the end'       | [beforeClosing: 0]                           || ['afterInvitation NEVER_FIRES']
        '2026-09-07' | '2026-09-07' | 'nobody wants reminders'              | [notStarted: 0, partial: 0]                  || []
        '2026-09-07' | '2026-10-09' | 'only partial answers are reminded'   | [notStarted: 0]                              || []
        '2026-07-01' | '2026-08-07' | 'it is summer'                        | [:]                                          || ['closesAt NEVER_FIRES']
        '2026-10-12' | '2026-10-16' | 'it is the autumn holiday'            | [:]                                          || ['closesAt NEVER_FIRES']
        '2026-09-07' | '2026-10-09' | 'quiet periods cover everything'      | [quiet: [quiet('2026-09-01', '2026-10-31')]] || ['quiet NEVER_FIRES']
        '2026-09-07' | '2026-10-09' | 'quiet periods leave the first days'  | [quiet: [quiet('2026-09-09', '2026-10-31')]] || ['afterInvitation NEVER_FIRES']
        '2026-09-07' | '2026-10-09' | 'the policy is wrong by itself'       | [gap: 0]                                     || ['gap TOO_SHORT']
        '2026-10-09' | '2026-09-07' | 'it closes before it opens'           | [:]                                          || ['closesAt NEVER_FIRES']
    }

    static LocalTime at(int hour, int minute = 0) {
        LocalTime.of(hour, minute)
    }

    static Policy.Quiet quiet(String from, String until) {
        new Policy.Quiet(LocalDate.parse(from), LocalDate.parse(until))
    }

    static Campaign campaign(String opens, String closes, Policy policy) {
        new Campaign(moment(opens, 8), moment(closes, 16), HELSINKI, policy, CALENDAR)
    }

    static Instant moment(String day, int hour) {
        LocalDate.parse(day).atTime(hour, 0).atZone(HELSINKI).toInstant()
    }
}
