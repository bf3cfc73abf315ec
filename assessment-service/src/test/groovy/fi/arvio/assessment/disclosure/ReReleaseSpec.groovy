package fi.arvio.assessment.disclosure

import spock.lang.Specification

class ReReleaseSpec extends Specification {

    def "in the last of several snapshots #why"() {
        when:
        def releases = Releases.withMinimum(5)
        snapshots.eachWithIndex { answers, i -> releases = releases.then(i + 1, Sample.ofStrangers(answers)) }
        def last = releases.latest().get()

        then:
        told.collectEntries { code, expected -> [code, Sample.told(last, code)] } == told

        where:
        why                                                     | snapshots                                                                  || told
        'four new answers leave the old value standing'         | [['TYO-1': '12345'], ['TYO-1': '123451234']]                               || ['TYO-1': '5@1', 'TYO': '5@1']
        'five new answers bring a new one'                      | [['TYO-1': '12345'], ['TYO-1': '1234512341']]                              || ['TYO-1': '10', 'TYO': '10']
        'five don\'t-knows bring none'                          | [['TYO-1': '12345'], ['TYO-1': '12345ddddd']]                              || ['TYO-1': '5@1', 'TYO': '5@1']
        'five new answers all alike do not'                     | [['TYO-1': '12345'], ['TYO-1': '1234544444']]                              || ['TYO-1': '5@1', 'TYO': '5@1']
        'five deleted ones all alike do not'                    | [['TYO-1': '1234533333'], ['TYO-1': '12345']]                              || ['TYO-1': '10@1', 'TYO': '10@1']
        'five deleted ones bring a new value'                   | [['TYO-1': '1234512345'], ['TYO-1': '12345']]                              || ['TYO-1': '5', 'TYO': '5']
        'four deleted ones do not'                              | [['TYO-1': '123451234'], ['TYO-1': '12345']]                               || ['TYO-1': '9@1', 'TYO': '9@1']
        'five revised answers bring a new value'                | [['TYO-1': '12345'], ['TYO-1': '23451']]                                   || ['TYO-1': '5', 'TYO': '5']
        'four revised answers do not'                           | [['TYO-1': '12345'], ['TYO-1': '23455']]                                   || ['TYO-1': '5@1', 'TYO': '5@1']
        'small steps add up from the value that stands'         | [['TYO-1': '12345'], ['TYO-1': '12345123'], ['TYO-1': '1234512312']]       || ['TYO-1': '10', 'TYO': '10']
        'every earlier release counts, not only the last'       | [['TYO-1': '12345'], ['TYO-1': '23451'], ['TYO-1': '12344']]               || ['TYO-1': '5@2', 'TYO': '5@2']
        'an unchanged value is not new'                         | [['TYO-1': '12345'], ['TYO-1': '12345']]                                   || ['TYO-1': '5@1', 'TYO': '5@1']
        'what is public stays though answers were deleted'      | [['TYO-1': '12345'], ['TYO-1': '12---']]                                   || ['TYO-1': '5@1', 'TYO': '5@1']
        'grown goals are shown beside their old parent'         | [['TYO-1': '123', 'TYO-2': '345'], ['TYO-1': '12345', 'TYO-2': '345']]     || ['TYO-1': '5', 'TYO-2': 'few>TYO', 'TYO': '6@1']
        'but not both if they tell the four who came'           | [['TYO-1': '123', 'TYO-2': '345'], ['TYO-1': '12345', 'TYO-2': '34512']]   || ['TYO-1': 'protected>TYO', 'TYO-2': '5', 'TYO': '6@1']
        'nor one that tells with old and new parent who was in' | [['TYO-1': '12345', 'TYO-2': '1'], ['TYO-1': '12345', 'TYO-2': '123451']]  || ['TYO-1': 'protected>TYO', 'TYO-2': 'protected>TYO', 'TYO': '11']
        'an old neighbour is no cover for a unanimous newcomer'  | [['TYO-1': '12345', 'TYO-2': '', 'TYO-3': '12345'], ['TYO-1': '12345', 'TYO-2': '444444', 'TYO-3': '1234512345']] || ['TYO-1': '5@1', 'TYO-2': 'protected>TYO', 'TYO-3': '5@1', 'TYO': '21']
        'a remainder does not tell a unanimous change'          | [['TYO-1': '12345', 'TYO-2': '123', 'TYO-3': '12'], ['TYO-1': '1234512345', 'TYO-2': '123444', 'TYO-3': '1244']] || ['TYO-1': '5@1', 'TYO': '20']
        'neither do children added up and their old parent'     | [['TYO-1': '123', 'TYO-2': '345'], ['TYO-1': '12344', 'TYO-2': '345'], ['TYO-1': '12344', 'TYO-2': '345444']] || ['TYO-1': '5@2', 'TYO-2': 'protected>TYO', 'TYO': '6@1']
        'a unanimous newcomer is not told by its old neighbour' | [['TYO-1': '12345', 'TYO-2': ''], ['TYO-1': '12345', 'TYO-2': '444444']]   || ['TYO-1': '5@1', 'TYO-2': 'protected>TYO', 'TYO': '5@1']
    }

    def "a release never changes when later ones follow"() {
        given:
        def before = Releases.withMinimum(5).then(1, Sample.ofStrangers(['TYO-1': '12345', 'TYO-2': '1234512']))
        def after = before.then(2, Sample.ofStrangers(['TYO-1': '123451234512', 'TYO-2': '1234512']))

        expect:
        after.all().first() == before.latest().get()
        before.all().size() == 1
    }

    def "a snapshot that does not continue the last one is refused: #why"() {
        given:
        def releases = Releases.withMinimum(5).then(2, Sample.ofStrangers(['TYO-1': '12345']))

        when:
        releases.then(number, Sample.ofStrangers(answers))

        then:
        def refused = thrown IllegalArgumentException
        refused.message.contains('does not continue')

        where:
        why           | number | answers
        'same number' | 2      | ['TYO-1': '12345']
        'other cells' | 3      | ['TYO-2': '12345']
        'more cells'  | 3      | ['TYO-1': '12345', 'TYO-2': '12345']
    }

    def "a minimum of three is the lowest there is"() {
        expect:
        Releases.withMinimum(3).all().isEmpty()
    }

    def "a minimum below three is refused"() {
        when:
        Releases.withMinimum(2)

        then:
        thrown IllegalArgumentException
    }
}
