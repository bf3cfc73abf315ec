package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.ResponseType
import spock.lang.Specification

class SuppressionSpec extends Specification {

    def "within one release #why"() {
        when:
        def release = release(answers)

        then:
        told.collectEntries { code, expected -> [code, Sample.told(release, code)] } == told

        where:
        why                                                          | answers                                                        || told
        'five answers are shown'                                     | ['TYO-1': '12345']                                             || ['TYO-1': '5', 'TYO': '5']
        'four are not'                                               | ['TYO-1': '1234']                                              || ['TYO-1': 'few', 'TYO': 'few']
        'missing answers do not help to reach the minimum'           | ['TYO-1': '1234dnrs']                                          || ['TYO-1': 'few', 'TYO': 'few']
        'a gap is closed with the smallest neighbour'                | ['TYO-1': '1234', 'TYO-2': '1234512', 'TYO-3': '123451']       || ['TYO-1': 'few>TYO', 'TYO-2': '7', 'TYO-3': 'protected>TYO', 'TYO': '17']
        'of equal neighbours the first by code goes'                 | ['TYO-1': '123451', 'TYO-2': '1234', 'TYO-3': '123452']        || ['TYO-1': 'protected>TYO', 'TYO-2': 'few>TYO', 'TYO-3': '6', 'TYO': '16']
        'two small cells hide each other'                            | ['TYO-1': '123', 'TYO-2': '34', 'TYO-3': '12345']              || ['TYO-1': 'few>TYO', 'TYO-2': 'few>TYO', 'TYO-3': '5', 'TYO': '10']
        'two that hold four together do not'                         | ['TYO-1': '12', 'TYO-2': '34', 'TYO-3': '12345']               || ['TYO-1': 'few>TYO', 'TYO-2': 'few>TYO', 'TYO-3': 'protected>TYO', 'TYO': '9']
        'a goal nobody was asked about needs no cover'               | ['TYO-1': '', 'TYO-2': '12345']                                || ['TYO-1': 'few>TYO', 'TYO-2': '5', 'TYO': '5']
        'neither does one nobody reached'                            | ['TYO-1': '..', 'TYO-2': '12345']                              || ['TYO-1': 'few>TYO', 'TYO-2': '5', 'TYO': '5']
        'one answered only with don\'t know does'                    | ['TYO-1': 'd', 'TYO-2': '12345']                               || ['TYO-1': 'few>TYO', 'TYO-2': 'protected>TYO', 'TYO': '5']
        'unanimous answers are protected and covered'                | ['TYO-1': '444444', 'TYO-2': '1234512']                        || ['TYO-1': 'protected>TYO', 'TYO-2': 'protected>TYO', 'TYO': '13']
        'the smallest neighbour covers them'                         | ['TYO-1': '444444', 'TYO-2': '1234512', 'TYO-3': '123451']     || ['TYO-1': 'protected>TYO', 'TYO-2': '7', 'TYO-3': 'protected>TYO', 'TYO': '19']
        'of equal ones the first by code covers them'                | ['TYO-1': '123451', 'TYO-2': '444444', 'TYO-3': '123452']      || ['TYO-1': 'protected>TYO', 'TYO-2': 'protected>TYO', 'TYO-3': '6', 'TYO': '18']
        'they cover a small neighbour themselves'                    | ['TYO-1': '4444444', 'TYO-2': '12345', 'TYO-3': '12']          || ['TYO-1': 'protected>TYO', 'TYO-2': '5', 'TYO-3': 'few>TYO', 'TYO': '14']
        'unanimous answers under the minimum are simply few'         | ['TYO-1': '444', 'TYO-2': '1234512', 'TYO-3': '12']            || ['TYO-1': 'few>TYO', 'TYO-2': '7', 'TYO-3': 'few>TYO', 'TYO': '12']
        'unanimity is not hidden by missing answers'                 | ['TYO-1': '44444dn']                                           || ['TYO-1': 'protected', 'TYO': 'protected']
        'the fall-back passes over a theme that is not shown'        | ['KOTO-1-1': '12', 'KOTO-2-1': '1234512']                      || ['KOTO-1-1': 'few>KOTO', 'KOTO-1': 'few>KOTO', 'KOTO-2-1': 'protected>KOTO', 'KOTO-2': 'protected>KOTO', 'KOTO': '9']
        'a small theme takes the smallest theme and a goal with it'  | ['KOTO-1-1': '12', 'KOTO-2-1': '12345', 'KOTO-2-2': '123451', 'KOTO-3-1': '1234512', 'KOTO-3-2': '12345123'] || ['KOTO-1': 'few>KOTO', 'KOTO-2': 'protected>KOTO', 'KOTO-2-1': 'protected>KOTO', 'KOTO-2-2': '6', 'KOTO-3': '15', 'KOTO-3-1': '7', 'KOTO': '28']
        'a gap in a theme is closed within the theme'                | ['KOTO-1-1': '12', 'KOTO-1-2': '12345', 'KOTO-1-3': '123451', 'KOTO-2-1': '12345'] || ['KOTO-1-1': 'few>KOTO-1', 'KOTO-1-2': 'protected>KOTO-1', 'KOTO-1-3': '6', 'KOTO-1': '13', 'KOTO-2-1': '5']
    }

    def "a theme answered by few respondents is suppressed however many answers they gave"() {
        given:
        def forest = Sample.ofPanel(['KOTO-1-1': '1234', 'KOTO-1-2': '2345'])

        expect:
        Sample.told(Releases.withMinimum(5).then(1, forest).latest().get(), 'KOTO-1') == 'few'
    }

    def "a choice named by everybody who chose is not shown"() {
        given:
        def type = ResponseType.multipleChoice('A', 'B', 'C')
        def contributions = answers.withIndex().collectEntries { choices, i -> ["E$i".toString(), Contribution.choices(choices as String[])] }
        def forest = new Forest(type, [new Cell('CITY', Level.CITY, null, contributions)])

        expect:
        Sample.told(Releases.withMinimum(5).then(1, forest).latest().get(), 'CITY') == told

        where:
        answers                                                  || told
        [['A', 'B'], ['A'], ['A', 'C'], ['A'], ['A', 'B', 'C']]  || 'protected'
        [['A', 'B'], ['A'], ['A', 'C'], ['A'], ['B', 'C']]       || '5'
    }

    def "of open answers only their number is shown, from the minimum on"() {
        given:
        def contributions = (1..given).collectEntries { ["E$it".toString(), Contribution.text()] }
        def forest = new Forest(new ResponseType.OpenEnded(), [new Cell('CITY', Level.CITY, null, contributions)])

        expect:
        Sample.told(Releases.withMinimum(5).then(1, forest).latest().get(), 'CITY') == told

        where:
        given || told
        4     || 'few'
        5     || '5'
    }

    private static Release release(Map<String, String> answers) {
        Releases.withMinimum(5).then(1, Sample.ofStrangers(answers)).latest().get()
    }
}
