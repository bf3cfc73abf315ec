package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import spock.lang.Specification

class OverlapSpec extends Specification {

    def "atoms #then before and #now now tell from #start on a unanimous change: #tells"() {
        given:
        def before = then.collect { atom(it, [3, 4]) }
        def after = now.collect { atom(it, [3, 4, 5]) }

        expect:
        Overlap.around(after.find { it.owner() == start }, before, after).tellsUnanimousChange() == tells

        where:
        then         | now              | start || tells
        ['ab']       | ['ab']           | 'ab'  || true
        ['ab']       | ['a', 'b']       | 'b'   || true
        ['a', 'b']   | ['ab']           | 'ab'  || true
        ['ab']       | ['a']            | 'a'   || false // b is not told now
        ['a']        | ['ab']           | 'ab'  || false // b was not told then
        ['cd', 'ab'] | ['a', 'bc', 'd'] | 'a'   || true
    }

    /** Respondents 0, 1 … of each cell answer the points in turn. */
    private static Atom atom(String cells, List<Integer> points) {
        def answers = cells.toList().collectMany { cell ->
            points.withIndex().collect { point, i -> new Answer(cell, "$cell$i".toString(), Contribution.point(point)) }
        }
        new Atom(cells, cells.toList() as Set, new Group(answers as Set))
    }
}
