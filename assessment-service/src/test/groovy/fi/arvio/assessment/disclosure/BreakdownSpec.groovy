package fi.arvio.assessment.disclosure

import spock.lang.Specification

class BreakdownSpec extends Specification {

    def "of a panel in groups #why"() {
        when:
        def release = Releases.withMinimum(5).then(1, Sample.ofGroups(answers, groups, responsible)).latest().get()

        then:
        told.collectEntries { place, expected -> [place, tell(release, place)] } == told

        where:
        why                                                     | groups               | responsible      | answers                                                    || told
        'each group of five is shown'                           | 'AAAAABBBBB'         | [:]              | ['TYO-1': '1234512345']                                    || ['TYO-1': '10', 'TYO-1 A': '5', 'TYO-1 B': '5', 'TYO A': '5']
        'a group of four takes the other with it'               | 'AAAABBBBBB'         | [:]              | ['TYO-1': '1234512345']                                    || ['TYO-1': '10', 'TYO-1 A': 'few', 'TYO-1 B': 'protected']
        'of three the smallest large one covers the small one'  | 'AAAABBBBBBCCCCC'    | [:]              | ['TYO-1': '123451234512345']                               || ['TYO-1': '15', 'TYO-1 A': 'few', 'TYO-1 B': '6', 'TYO-1 C': 'protected']
        'people without a group cover one too, if they are five' | 'AAAAA-----'        | [:]              | ['TYO-1': '1234512345']                                    || ['TYO-1': '10', 'TYO-1 A': '5']
        'but not if they are four'                              | 'AAAAA----'          | [:]              | ['TYO-1': '123451234']                                     || ['TYO-1': '9', 'TYO-1 A': 'protected']
        'a unanimous group is protected and covered'            | 'AAAAABBBBBB'        | [:]              | ['TYO-1': '44444123451']                                   || ['TYO-1': '11', 'TYO-1 A': 'protected', 'TYO-1 B': 'protected']
        'a cell falls back to the same group above'             | 'AAAAAAABBBBBBB'     | [:]              | ['KOTO-1-1': '123----123----', 'KOTO-1-2': '---3452---3452'] || ['KOTO-1-1': '6', 'KOTO-1-1 A': 'few>KOTO-1', 'KOTO-1 A': '7']
        'a goal less another tells no small group'              | 'AAAAAAABBBBBBBB'    | [:]              | ['TYO-1': '1234512----1234', 'TYO-2': '-----3412345123']   || ['TYO A': '9', 'TYO-1 A': 'protected>TYO', 'TYO-2 A': 'few>TYO']
        'one group alone is everybody'                          | 'AAAAA'              | [:]              | ['TYO-1': '12345']                                         || ['TYO-1': '5', 'TYO-1 A': '5']
        'those who answer for a goal stand beside the others'   | 'AAABBBCCCCCC'       | ['TYO-1': 'AB']  | ['TYO-1': '123451234512']                                  || ['TYO-1 +': '6', 'TYO-1 -': '6', 'TYO-1 A': 'few', 'TYO-1 C': '6']
        'people without a group are on neither side'            | 'AAAAABBBBB-----'    | ['TYO-1': 'A']   | ['TYO-1': '123451234512345']                               || ['TYO-1 +': '5', 'TYO-1 -': '5', 'TYO-1': '15']
        'a goal that nobody answers for has no sides'           | 'AAAAABBBBB'         | ['TYO-1': 'A']   | ['TYO-1': '1234512345', 'TYO-2': '1234512345']             || ['TYO-1 +': '5', 'TYO-2 +': 'none', 'TYO-2 -': 'none', 'TYO +': '5', 'TYO-2 A': '5']
    }

    def "in the second of two snapshots of groups #why"() {
        when:
        def releases = Releases.withMinimum(5)
        snapshots.eachWithIndex { answers, i -> releases = releases.then(i + 1, Sample.ofGroups(['TYO-1': answers], groups, [:])) }
        def last = releases.latest().get()

        then:
        told.collectEntries { place, expected -> [place, tell(last, place)] } == told

        where:
        why                                                        | groups                 | snapshots                                              || told
        'four newcomers leave the old figure of their group'       | 'AAAAAAAAABBBBB'       | ['12345----12345', '12345123412345']                   || ['TYO-1 A': '5@1', 'TYO-1 B': '5@1', 'TYO-1': '10@1']
        'five bring a new one'                                     | 'AAAAAAAAAABBBBB'      | ['12345-----12345', '123451234512345']                 || ['TYO-1 A': '10', 'TYO-1 B': '5@1', 'TYO-1': '15']
        'two and three of two groups bring one of everybody alone' | 'AAAAAAABBBBBBBB'      | ['12345--12345---', '123451212345123']                 || ['TYO-1 A': '5@1', 'TYO-1 B': '5@1', 'TYO-1': '15']
        'an old figure and a new one tell no unanimous newcomers'  | 'AAAAABBBBB'           | ['12345-----', '1234544444']                           || ['TYO-1 A': '5@1', 'TYO-1 B': 'protected', 'TYO-1': '5@1']
        'five who all changed to the same leave the old figure'    | 'AAAAABBBBB'           | ['1234512345', '4444412345']                           || ['TYO-1 A': '5@1', 'TYO-1': '10@1']
    }

    def "other groups do not continue a release"() {
        when:
        Releases.withMinimum(5)
                .then(1, Sample.ofGroups(['TYO-1': '1234512345'], 'AAAAABBBBB', [:]))
                .then(2, Sample.ofGroups(['TYO-1': '1234512345'], groups, responsible))

        then:
        thrown IllegalArgumentException

        where:
        groups       | responsible
        'AAAAACCCCC' | [:]
        'AAAAABBBBB' | ['TYO-1': 'A']
    }

    private static String tell(Release release, String place) {
        def (code, part) = place.tokenize(' ') + [null]
        part ? Sample.told(release, code as String, part as String) : Sample.told(release, code as String)
    }
}
