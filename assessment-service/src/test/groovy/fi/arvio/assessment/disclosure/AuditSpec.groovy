package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import spock.lang.Specification

class AuditSpec extends Specification {

    def "of groups #groups fewer than #minimum can be recovered: #recovered"() {
        given:
        def released = groups.collect { cells -> group(cells) }

        expect:
        Audit.recoversFewerThan(minimum, released) == recovered

        where:
        groups                             | minimum || recovered
        ['x123']                           | 3       || false
        ['x123']                           | 4       || true
        ['x123 y456', 'x123']              | 3       || false
        ['x123 y45', 'x123']               | 3       || true
        ['x123 y345', 'x123', 'y345']      | 3       || false
        ['x123 s56', 'y124 s56']           | 4       || false // the difference rests on 1, 2, 3 and 4
        ['x123 s56', 'y124 s56']           | 5       || true
        ['x12 y34', 'y34 z56', 'z56 x12']  | 3       || true  // half of the first and third minus the second is x
        ['x12 y34', 'y34 z56', 'z56 w78']  | 4       || false
        ['x12 y34', 'y34 z56', 'z56 w78']  | 5       || true
    }

    def "beside #known a figure of #more is taken in: #taken"() {
        given:
        def groups = (known + more).collect { answers -> answered(answers) }
        def audit = Audit.ofRespondentsAndAnswers(3, groups)
        groups.init().each { audit.know(it) }

        expect:
        audit.takesIn(groups.last()) == taken

        where:
        known                                      | more                || taken
        ['a4 b4 c4 d1 e2 f3']                      | 'd1 e2 f3'          || false // the difference is three fours
        ['a4 b4 c4 d1 e2 f3']                      | 'a4 b4 c4'          || false
        ['a4 b4 c1 d1 e2 f3']                      | 'd1 e2 f3'          || true
        ['a4 b4 c4 d4 e2 f3']                      | 'a4 b4 d4 e2 f3'    || false // the difference is one
        ['a4 b4 c4 d1 e2 f3', 'd1 e2 f3 g4 h4']    | 'a4 b4 c4 g4 h4'    || false // all fours
        ['a4 b4 c4 d1 e2 f3', 'd1 e2 f3 g4 h4 i4'] | 'a4 b4 c4 g4 h4 i4' || false // half of the first and the last minus the second
        ['a4 b4 c1 d1 e2 f3', 'd1 e2 f3 g4 h4 i1'] | 'a4 b4 c1 g4 h4 i1' || true
        ['a4 b4 c4 d1 e2 f3']                      | 'g4 h4 i5'          || true
        ['a4 b4 c4 d1 e2 f3']                      | 'a4 b4 c4 d1 e2 f3' || true  // nothing new
    }

    private static Group answered(String answers) {
        new Group(answers.split(' ').collect { new Answer('x', it.take(1), Contribution.point(it.drop(1) as int)) } as Set)
    }

    private static Group group(String cells) {
        def answers = cells.split(' ').collectMany { cell ->
            cell.drop(1).toList().collect { new Answer(cell.take(1), it, Contribution.point(3)) }
        }
        new Group(answers as Set)
    }
}
