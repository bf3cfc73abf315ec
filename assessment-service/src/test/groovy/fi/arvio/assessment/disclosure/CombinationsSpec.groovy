package fi.arvio.assessment.disclosure

import spock.lang.Specification

class CombinationsSpec extends Specification {

    def "when columns are merged, #why"() {
        when:
        def merged = combinations(rows, added, people).merged()

        then:
        merged.rows()*.toList() == left
        merged.added().toList() == leftAdded
        names(merged.respondents()) == leftPeople

        where:
        why                                     | rows                   | added     | people             || left                   | leftAdded | leftPeople
        'proportional columns become one'       | [[1, 2, 1]]            | [2, 4, 1] | ['a', 'b', 'c']    || [[1, 1]]               | [2, 1]    | ['ab', 'c']
        'also those that the first row is 0 in' | [[0, 0, 1], [1, 2, 1]] | [1, 2, 0] | ['a', 'b', 'c']    || [[1, 1], [0, 1]]       | [1, 0]    | ['ab', 'c']
        'most respondents come first'           | [[1, 0, 1]]            | [0, 1, 1] | ['a', 'bc', 'def'] || [[1, 0, 1]]            | [1, 1, 0] | ['def', 'bc', 'a']
        'columns of nobody go'                  | [[1, 1]]               | [1, 0]    | ['a', '']          || [[1]]                  | [1]       | ['a']
        'columns that are 0 everywhere go'      | [[1, 0]]               | [1, 0]    | ['a', 'b']         || [[1]]                  | [1]       | ['a']
        'rows without a common column go'       | [[0, 1]]               | [1, 0]    | ['a', 'b']         || []                     | [1]       | ['a']
        'rows that others lead to stay'         | [[0, 1, 1], [1, 1, 0]] | [1, 0, 0] | ['abc', 'de', 'f'] || [[1, 1, 0], [0, 1, 1]] | [1, 0, 0] | ['abc', 'de', 'f']
    }

    def "of columns of three, two and one respondents #wider have more than #number"() {
        expect:
        combinations([[1, 1, 1]], [1, 0, 0], ['abc', 'de', 'f']).wider(number) == wider

        where:
        number || wider
        0      || 3
        1      || 2
        2      || 1
        3      || 0
    }

    def "who is counted already stands behind nothing any more"() {
        given:
        def some = combinations([[1, 1]], [1, 0], ['abc', 'cd'])

        expect:
        names(some.without(people('ac')).respondents()) == ['b', 'd']
        names(some.respondents()) == ['abc', 'cd']
    }

    private static Combinations combinations(List<List<Integer>> rows, List<Integer> added, List<String> people) {
        new Combinations(rows.collect { it as long[] }, added as long[], people.collect { this.people(it) })
    }

    private static BitSet people(String letters) {
        def people = new BitSet()
        letters.each { people.set(it.charAt(0) - ('a' as char)) }
        people
    }

    private static List<String> names(List<BitSet> people) {
        people.collect { some -> some.stream().toArray().collect { ('a'..'z')[it] }.join() }
    }
}
