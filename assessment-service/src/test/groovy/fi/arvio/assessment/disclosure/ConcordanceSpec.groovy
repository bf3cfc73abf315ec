package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.Figure
import fi.arvio.assessment.analysis.FrequencyDistribution
import fi.arvio.assessment.analysis.Ranking
import fi.arvio.assessment.analysis.Ratio
import fi.arvio.assessment.analysis.ResponseType
import spock.lang.Specification

class ConcordanceSpec extends Specification {

    def "eight who rank alike agree wholly, as of the release of what they name"() {
        when:
        def concordance = Concordance.of(shown(8), [ranking()] * 8).get()

        then:
        concordance.value().rankings() == 8
        concordance.value().w() == new Ratio(1, 1)
        concordance.release() == 3
    }

    def "seven say nothing"() {
        expect:
        Concordance.of(shown(7), [ranking()] * 7).isEmpty()
    }

    def "nothing is said where no figure is shown"() {
        expect:
        Concordance.of(new Outcome.Suppressed(Outcome.Reason.PROTECTED, Optional.empty()), [ranking()] * 8).isEmpty()
    }

    def "rankings of others than those of the figure are refused"() {
        when:
        Concordance.of(shown(9), [ranking()] * 8)

        then:
        thrown IllegalArgumentException
    }

    private static Outcome shown(int n) {
        def point = Contribution.point(3)
        new Outcome.Shown(new Published<>(new Figure(FrequencyDistribution.of(ResponseType.ordinal(1, 2, 3), [point] * n)), 3))
    }

    private static Ranking ranking() {
        new Ranking([a: 1, b: 2, c: 3])
    }
}
