package fi.arvio.assessment.disclosure

import spock.lang.Specification

class ChangeReleaseSpec extends Specification {

    def "of a second round #why"() {
        when:
        def change = change(before, after)

        then:
        told.collectEntries { code, expected -> [code, tell(change, code)] } == told

        where:
        why                                                   | before                               | after                                || told
        'down, the same and up are counted'                   | ['TYO-1': '123454321']               | ['TYO-1': '213454432']               || ['TYO-1': '1 down, 4 same, 4 up', 'TYO': '1 down, 4 same, 4 up']
        'a step is a step, however long'                      | ['TYO-1': '1234512']                 | ['TYO-1': '5134512']                 || ['TYO-1': '1 down, 5 same, 1 up']
        'a cell above counts what is below, answer by answer' | ['TYO-1': '12345', 'TYO-2': '54321'] | ['TYO-1': '22344', 'TYO-2': '54312'] || ['TYO-1': '1 down, 3 same, 1 up', 'TYO-2': '1 down, 3 same, 1 up', 'TYO': '2 down, 6 same, 2 up']
        'too few are told as such'                            | ['TYO-1': '1234']                    | ['TYO-1': '2134']                    || ['TYO-1': 'few', 'TYO': 'few']
        'all moving alike is protected'                       | ['TYO-1': '1122344']                 | ['TYO-1': '2233455']                 || ['TYO-1': 'protected', 'TYO': 'protected']
        'those who all said the same afterwards too'          | ['TYO-1': '1234512']                 | ['TYO-1': '4444444']                 || ['TYO-1': 'protected']
        'and before'                                          | ['TYO-1': '4444444']                 | ['TYO-1': '1234512']                 || ['TYO-1': 'protected']
        'five of nine answered again, and four are left'      | ['TYO-1': '123451234']               | ['TYO-1': '21345----']               || ['TYO-1': 'protected']
        'five of ten, and five are left'                      | ['TYO-1': '1234512345']              | ['TYO-1': '21345-----']              || ['TYO-1': '1 down, 3 same, 1 up']
        'who can\'t say again is not among them'              | ['TYO-1': '1234512345']              | ['TYO-1': '21345ddddd']              || ['TYO-1': '1 down, 3 same, 1 up']
    }

    def "the figures on both sides are those people's"() {
        when:
        def told = change(['TYO-1': '1234512345'], ['TYO-1': '21345-----']).cells().find { it.code() == 'TYO-1' }.told()

        then:
        told.change().value().before().n() == 5
        told.change().value().after().n() == 5
        told.change().release() == 2
    }

    def "who has no valid counterpart is left out, and who gave no value stays"() {
        given:
        def matched = ChangeRelease.matched(Sample.ofPanel(['TYO-1': '1d34s']), Sample.ofPanel(['TYO-1': '12d-5']))

        expect:
        matched.cells().find { it.code() == 'TYO-1' }.contributions().keySet() == ['E0', 'E1', 'E4'] as Set
        matched.cells()*.code() == ['TYO', 'TYO-1']
    }

    def "a cell that the other round does not have loses all its values"() {
        expect:
        ChangeRelease.matched(Sample.ofPanel(['TYO-1': '12d']), Sample.ofPanel(['TYO-2': '123']))
                .cells().find { it.code() == 'TYO-1' }.contributions().keySet() == ['E2'] as Set
    }

    private static ChangeRelease change(Map<String, String> before, Map<String, String> after) {
        def first = Sample.ofPanel(before)
        def second = Sample.ofPanel(after)
        ChangeRelease.of(
                Releases.withMinimum(5).then(1, first).then(2, ChangeRelease.matched(first, second)),
                Releases.withMinimum(5).then(1, second).then(2, ChangeRelease.matched(second, first)),
                5)
    }

    private static String tell(ChangeRelease change, String code) {
        def told = change.cells().find { it.code() == code }.told()
        if (told instanceof ChangeRelease.Told.Withheld) {
            return told.reason() == Outcome.Reason.PROTECTED ? 'protected' : 'few'
        }
        def moved = told.change().value()
        "${moved.down()} down, ${moved.same()} same, ${moved.up()} up"
    }
}
