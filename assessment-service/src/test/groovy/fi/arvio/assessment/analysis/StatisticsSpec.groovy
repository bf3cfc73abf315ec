package fi.arvio.assessment.analysis

import spock.lang.Specification

class StatisticsSpec extends Specification {

    def "counts #counts have the statistics of the worked example"() {
        given:
        def figure = figure(counts.split(', ')*.toInteger())

        expect:
        figure.n().toString() == n
        figure.median().map { it.lower().toString() }.orElse('–') == lower
        figure.median().map { it.upper().toString() }.orElse('–') == upper
        figure.bottomTwo().asInt.toString() == bottom
        figure.topTwo().asInt.toString() == top
        (figure.agreement().isPresent() ? String.format(Locale.ROOT, '%.4f', figure.agreement().asDouble) : '–') == agreement

        where:
        [counts, n, lower, upper, bottom, top, agreement] << StatisticsPage.table('counts at 1')*.take(7)
    }

    def "agreement A of the published example is 0.6113"() {
        expect:
        Math.abs(AgreementA.of(30, 40, 210, 130, 530, 50, 10) - 0.6113333) < 1e-6
    }

    def "#complete complete and #partial partial of #eligible give RR1 #rr1 and RR2 #rr2"() {
        expect:
        shown(ResponseRate.rr1(complete as int, eligible as int).value()) == rr1
        shown(ResponseRate.rr2(complete as int, partial as int, eligible as int).value()) == rr2

        where:
        [complete, partial, eligible, rr1, rr2] << StatisticsPage.table('complete')*.take(5)
    }

    def "#reason is counted as asked: #asked"() {
        expect:
        FrequencyDistribution.of(ResponseType.ordinal(1, 2, 3, 4, 5), [Contribution.missing(MissingReason.valueOf(reason))]).asked() == (asked == "yes" ? 1 : 0)

        where:
        [reason, asked] << StatisticsPage.table('reason')*.take(2)
    }

    private static Figure figure(List<Integer> counts) {
        def contributions = counts.withIndex(1).collectMany { count, point -> [Contribution.point(point)] * count }
        new Figure(FrequencyDistribution.of(ResponseType.ordinal(1, 2, 3, 4, 5), contributions))
    }

    private static String shown(OptionalDouble value) {
        value.isPresent() ? String.format(Locale.ROOT, '%.4f', value.asDouble) : '–'
    }
}
