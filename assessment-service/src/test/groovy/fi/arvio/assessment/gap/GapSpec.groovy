package fi.arvio.assessment.gap

import fi.arvio.assessment.analysis.Category
import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.Figure
import fi.arvio.assessment.analysis.FrequencyDistribution
import fi.arvio.assessment.analysis.ResponseType
import fi.arvio.assessment.analysis.StatisticsPage
import fi.arvio.assessment.catalogue.OfficialStatus
import spock.lang.Specification

class GapSpec extends Specification {
    static final List<String> LIGHTS = ['PROCEEDING_OR_DONE', 'STARTED', 'NOT_REALISED', 'NOT_STARTED']

    private static Figure figure(List<Integer> counts) {
        def type = new ResponseType.SingleChoice(LIGHTS.collect { new Category.Choice(it) })
        def answers = [LIGHTS, counts].transpose().collectMany { light, count -> [Contribution.choices(light)] * count }
        new Figure(FrequencyDistribution.of(type, answers))
    }

    def "#official with #counts answers for done, started, not realised and not started is #gapClass: #why"() {
        when:
        def gap = Gap.of(official, figure(counts))

        then:
        gap.gapClass() == gapClass
        [gap.same(), gap.moreFavourable(), gap.lessFavourable()] == numbers
        gap.n() == counts.sum()

        where:
        official                          | counts       | gapClass                          | numbers   | why
        OfficialStatus.STARTED            | [1, 4, 1, 1] | GapClass.SAME                     | [4, 1, 2] | 'four of seven say the same'
        OfficialStatus.STARTED            | [4, 2, 1, 0] | GapClass.EXPERTS_MORE_FAVOURABLE  | [2, 4, 1] | 'four of seven say it is done'
        OfficialStatus.STARTED            | [0, 2, 2, 3] | GapClass.EXPERTS_LESS_FAVOURABLE  | [2, 0, 5] | 'both kinds of not count together'
        OfficialStatus.PROCEEDING_OR_DONE | [2, 2, 1, 1] | GapClass.EXPERTS_LESS_FAVOURABLE  | [2, 0, 4] | 'all others are less'
        OfficialStatus.NOT_STARTED        | [1, 2, 0, 2] | GapClass.EXPERTS_MORE_FAVOURABLE  | [2, 3, 0] | 'all that is started is more'
        OfficialStatus.NOT_STARTED        | [1, 0, 5, 1] | GapClass.MIXED                    | [1, 1, 0] | 'not realised is neither more nor less than not started'
        OfficialStatus.STARTED            | [3, 3, 0, 0] | GapClass.MIXED                    | [3, 3, 0] | 'half is not more than half'
    }

    def "the worked examples of the page on statistics hold: #official with #counts"() {
        when:
        def gap = Gap.of(OfficialStatus.valueOf(official), figure(counts.split(', ')*.toInteger()))

        then:
        gap.gapClass().name() == gapClass
        [gap.same(), gap.moreFavourable(), gap.lessFavourable()].join(', ') == numbers

        where:
        [official, counts, numbers, gapClass] << StatisticsPage.table('official | answers: done').collect { it.take(4) }
    }

    def "a status that is not known cannot be compared with"() {
        when:
        Gap.of(official, figure([1, 1, 1, 1]))

        then:
        thrown(IllegalArgumentException)

        where:
        official << [OfficialStatus.UNKNOWN, OfficialStatus.NOT_REPORTED]
    }

    def "a roll-up counts what is unknown, for whatever reason, and every status that no action has"() {
        when:
        def rollUp = RollUp.of([OfficialStatus.UNKNOWN, OfficialStatus.STARTED, OfficialStatus.NOT_REPORTED].stream())

        then:
        rollUp.unknown() == 2
        rollUp.total() == 3
        rollUp.counts().keySet() == OfficialStatus.values().toList() as Set
        RollUp.of([].stream()).total() == 0
    }
}
