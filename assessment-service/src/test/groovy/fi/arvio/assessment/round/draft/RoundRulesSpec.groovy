package fi.arvio.assessment.round.draft

import fi.arvio.assessment.round.Drafts
import fi.arvio.assessment.round.ReminderPolicy
import fi.arvio.assessment.round.RoundStatus
import io.micronaut.serde.ObjectMapper
import java.time.Duration
import java.time.Instant
import spock.lang.Specification
import spock.lang.Unroll

class RoundRulesSpec extends Specification {
    static final Instant NOW = Instant.parse('2026-02-27T10:00:00Z')
    static final Instant OPENS = Instant.parse('2026-03-02T07:00:00Z')
    static final Instant CLOSES = Instant.parse('2026-03-23T07:00:00Z')
    static final RoundRules.Known KNOWN =
            new RoundRules.Known({ it in ['KOTO', 'TYO'] }, { code, version -> code == 'ARVIO' && version == 1 })

    def 'the standard round has no faults, and its policy is the standard one'() {
        expect:
        faults { } == []
        faults { it.remove('reminders') } == []
        read(Drafts.wish('R', OPENS, CLOSES)).policy().policy() == ReminderPolicy.STANDARD
    }

    @Unroll
    def 'a round with #what is told by #field'() {
        expect:
        faults(change)*.field() == [field]

        where:
        what                           | field                 | change
        'no code'                      | 'code'                | { it.remove('code') }
        'a code with a space'          | 'code'                | { it.code = 'A B' }
        'a NUL in its code'            | 'code'                | { it.code = 'A\0' }
        'a code that never ends'       | 'code'                | { it.code = 'A' * 61 }
        'no series'                    | 'series'              | { it.series = '' }
        'no purpose'                   | 'purpose'             | { it.remove('purpose') }
        'no Finnish name'              | 'name.fi'             | { it.name.remove('fi') }
        'a blank Swedish name'         | 'name.sv'             | { it.name.sv = ' ' }
        'a name of two lines'          | 'name.en'             | { it.name.en = 'a\nb' }
        'no contact'                   | 'contact'             | { it.contact = null }
        'no opening'                   | 'opensAt'             | { it.remove('opensAt') }
        'an opening an hour ago'       | 'opensAt'             | { it.opensAt = (NOW - Duration.ofHours(1)).toString() }
        'no closing'                   | 'closesAt'            | { it.remove('closesAt') }
        'a closing before its opening' | 'closesAt'            | { it.closesAt = (OPENS - Duration.ofDays(1)).toString() }
        'a closing at its opening'     | 'closesAt'            | { it.closesAt = OPENS.toString() }
        'no end'                       | 'closesAt'            | { it.closesAt = '2036-03-23T07:00:00Z' }
        'no time zone'                 | 'timeZone'            | { it.remove('timeZone') }
        'an unknown time zone'         | 'timeZone'            | { it.timeZone = 'Europe/Tampere' }
        'an offset for a time zone'    | 'timeZone'            | { it.timeZone = '+02:00' }
        'no languages'                 | 'languages'           | { it.languages = [] }
        'an unknown language'          | 'languages'           | { it.languages = ['fi', 'de'] }
        'a language twice'             | 'languages'           | { it.languages = ['fi', 'fi'] }
        'no programmes'                | 'programmes'          | { it.remove('programmes') }
        'an unknown programme'         | 'programmes'          | { it.programmes = ['KOTO', 'X'] }
        'a programme twice'            | 'programmes'          | { it.programmes = ['KOTO', 'KOTO'] }
        'no questionnaire'             | 'questionnaire'       | { it.remove('questionnaire') }
        'an unknown version'           | 'questionnaire'       | { it.questionnaire.version = 7 }
        'nobody expected'              | 'expectedRespondents' | { it.expectedRespondents = 0 }
        'figures of four'              | 'minimumCellSize'     | { it.minimumCellSize = 4 }
        'comments of seven'            | 'minimumCommentSize'  | { it.minimumCommentSize = 7 }
        'comments of fewer than figures' | 'minimumCommentSize' | { it.minimumCellSize = 9 }
    }

    def 'a round whose times lie outside every calendar is told so, and nothing breaks'() {
        expect:
        'opensAt' in faults { it.opensAt = Instant.MAX.toString(); it.closesAt = Instant.MAX.toString() }*.field()
        'opensAt' in faults { it.opensAt = Instant.MIN.toString() }*.field()
        'closesAt' in faults { it.closesAt = Instant.MAX.toString() }*.field()
    }

    @Unroll
    def 'a reminder policy with #what is told by #field'() {
        expect:
        faults { change(it.reminders) }*.field() == [field]

        where:
        what                                | field                       | change
        'no cap'                            | 'reminders.notStarted'      | { it.remove('notStarted') }
        'a cap below nothing'               | 'reminders.partial'         | { it.partial = -1 }
        'reminders for nobody'              | 'reminders.notStarted'      | { it.notStarted = 0; it.partial = 0 }
        'no gap'                            | 'reminders.gap'             | { it.gap = 0 }
        'a day before the invitation'       | 'reminders.afterInvitation' | { it.afterInvitation = [0, 4] }
        'days that go back'                 | 'reminders.afterInvitation' | { it.afterInvitation = [9, 4] }
        'a day twice'                       | 'reminders.afterInvitation' | { it.afterInvitation = [4, 4] }
        'a closing day below nothing'       | 'reminders.beforeClosing'   | { it.beforeClosing = -1 }
        'a night that begins the day'       | 'reminders.from'            | { it.from = '06:59' }
        'an evening without end'            | 'reminders.until'           | { it.until = '20:01' }
        'midnight'                          | 'reminders.until'           | { it.until = '24:00' }
        'a time that is none'               | 'reminders.from'            | { it.from = 'nine' }
        'no time'                           | 'reminders.until'           | { it.until = null }
        'Fridays into the evening'          | 'reminders.fridayUntil'     | { it.fridayUntil = '16:00' }
        'Fridays that end before they begin' | 'reminders.fridayUntil'    | { it.fridayUntil = '08:00' }
        'a period that ends before it begins' | 'reminders.quiet'         | { it.quiet = [[from: '2026-04-19', until: '2026-04-13']] }
        'half a period'                     | 'reminders.quiet'           | { it.quiet = [[from: '2026-04-19']] }
        'no day at all'                     | 'reminders'                 | { it.afterInvitation = []; it.beforeClosing = 0 }
        'no day inside the round'           | 'reminders'                 | { it.afterInvitation = [16]; it.beforeClosing = 16 }
        'quiet from beginning to end'       | 'reminders'                 | { it.quiet = [[from: '2026-03-02', until: '2026-03-23']] }
    }

    def 'a window that is turned round is told'() {
        expect:
        'reminders.from' in faults { it.reminders.from = '15:00'; it.reminders.until = '09:00' }*.field()
    }

    @Unroll
    def 'a policy with #what could fire'() {
        expect:
        faults { change(it.reminders) } == []

        where:
        what                              | change
        'only days after the invitation'  | { it.beforeClosing = 0 }
        'only the day before closing'     | { it.afterInvitation = []; it.beforeClosing = 1 }
        'its last day on the closing day' | { it.afterInvitation = [14]; it.beforeClosing = 0 }
        'no Fridays'                      | { it.fridayUntil = '09:00' }
        'the whole day'                   | { it.from = '07:00'; it.until = '20:00' }
        'caps for the partial only'       | { it.notStarted = 0 }
    }

    @Unroll
    def 'of an open round #what #verdict'() {
        given:
        def held = read(Drafts.wish('R-1', OPENS, CLOSES)).round(new UUID(0, 1), RoundStatus.OPEN, 1)
        def wish = Drafts.wish('R-1', OPENS, CLOSES)
        change(wish)
        def wished = read(wish).round(held.id(), RoundStatus.OPEN, 1)

        expect:
        RoundChanges.judge(held, wished, OPENS + Duration.ofDays(3), published).found()*.field() == fields
        verdict == (fields ? 'stays' : 'may change')

        where:
        what                             | fields                  | published | change
        'nothing'                        | []                      | false     | { }
        'the name'                       | []                      | true      | { it.name.sv = 'Annat' }
        'the contact'                    | []                      | true      | { it.contact = 'x@arvio.example' }
        'the reminder policy'            | []                      | true      | { it.reminders.gap = 5 }
        'a later closing'                | []                      | true      | { it.closesAt = '2026-04-01T07:00:00Z' }
        'an earlier closing'             | []                      | true      | { it.closesAt = '2026-03-06T07:00:00Z' }
        'a closing in the past'          | ['closesAt']            | false     | { it.closesAt = '2026-03-03T07:00:00Z' }
        'a higher threshold'             | []                      | false     | { it.minimumCellSize = 6 }
        'a threshold that was used'      | ['minimumCellSize']     | true      | { it.minimumCellSize = 6 }
        'a higher threshold of comments' | []                      | true      | { it.minimumCommentSize = 10 }
        'the code'                       | ['code']                | false     | { it.code = 'R-2' }
        'the series'                     | ['series']              | false     | { it.series = 'OTHER' }
        'the purpose'                    | ['purpose']             | false     | { it.purpose = 'PILOT' }
        'the opening'                    | ['opensAt']             | false     | { it.opensAt = '2026-03-02T08:00:00Z' }
        'the time zone'                  | ['timeZone']            | false     | { it.timeZone = 'Europe/Stockholm' }
        'the languages'                  | ['languages']           | false     | { it.languages = ['fi'] }
        'the order of the languages'     | []                      | false     | { it.languages = ['en', 'sv', 'fi'] }
        'the programmes'                 | ['programmes']          | false     | { it.programmes = ['KOTO'] }
        'the questionnaire'              | ['questionnaire']       | false     | { it.questionnaire.version = 2 }
        'the people expected'            | ['expectedRespondents'] | false     | { it.expectedRespondents = 50 }
        verdict = fields ? 'stays' : 'may change'
    }

    @Unroll
    def 'thresholds of an open round are never loosened: #field'() {
        given:
        def strict = Drafts.wish('R-1', OPENS, CLOSES) + [minimumCellSize: 7, minimumCommentSize: 12]
        def held = read(strict).round(new UUID(0, 1), RoundStatus.OPEN, 1)
        def wished = read(strict + [(field): value]).round(held.id(), RoundStatus.OPEN, 1)

        expect:
        RoundChanges.judge(held, wished, OPENS, published).found()*.field() == [field]

        where:
        field                | value | published
        'minimumCellSize'    | 6     | false
        'minimumCellSize'    | 5     | true
        'minimumCommentSize' | 11    | false
        'minimumCommentSize' | 8     | true
    }

    private static List faults(Closure change) {
        def wish = Drafts.wish('R-1', OPENS, CLOSES)
        change(wish)
        RoundRules.judgeDraft(read(wish), KNOWN, NOW).found()
    }

    private static RoundRequest read(Map wish) {
        ObjectMapper.getDefault().readValue(Drafts.json(wish), RoundRequest)
    }
}
