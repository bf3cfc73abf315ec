package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Category
import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.MissingReason
import spock.lang.Specification

class StrataSpec extends Specification {
    /** Three in both groups, two in the first alone, one in the second alone; the digits are their answers. */
    private static final Strata STRATA = new Strata([group('a4 b4 c4 d3 e4'), group('a4 b4 c4 f2')])

    def "answers in the same groups are one stratum, and those of most respondents come first"() {
        expect:
        STRATA.respondents()*.cardinality() == [3, 2, 1]
        STRATA.row(group('a4 b4 c4 d3 e4')).toList() == [1, 1, 0]
        STRATA.row(group('a4 b4 c4 f2')).toList() == [1, 0, 1]
    }

    def "#reaching strata have at least #minimum respondents"() {
        expect:
        STRATA.reaching(minimum) == reaching

        where:
        minimum || reaching
        1       || 3
        2       || 2
        3       || 1
        4       || 0
    }

    def "a stratum agrees on what all in it answered"() {
        expect:
        STRATA.agreed()*.value().toSorted() == [2, 4]
        disagreeing(4) == '{1, 2}'
        disagreeing(2) == '{0, 1}'
    }

    def "one without a valid answer disagrees on nothing"() {
        given:
        def silent = new Answer('x', 'c', Contribution.missing(MissingReason.DONT_KNOW))
        def strata = new Strata([group('a4 b4'), new Group([silent] as Set)])

        expect:
        strata.respondents()*.cardinality() == [2, 0]
        strata.disagreeing(new Category.Point(4)).isEmpty()
        strata.disagreeing(new Category.Point(5)).toString() == '{0}'
    }

    private static String disagreeing(int point) {
        STRATA.disagreeing(new Category.Point(point))
    }

    private static Group group(String answers) {
        new Group(answers.split(' ').collect { new Answer('x', it.take(1), Contribution.point(it.drop(1) as int)) } as Set)
    }
}
