package fi.arvio.assessment.analysis

import spock.lang.Specification

class StatisticsSpec extends Specification {

    def "counts #counts have the statistics of the worked example"() {
        given:
        def figure = figure(numbers(counts))

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

    def "agreement A of the published example is 0.6113 and its consensus 0.7257"() {
        expect:
        Math.abs(AgreementA.of(30, 40, 210, 130, 530, 50, 10) - 0.6113333) < 1e-6
        Math.abs(Consensus.of(30, 40, 210, 130, 530, 50, 10) - 0.7256876) < 1e-7
    }

    def "counts #counts spread as in the worked example"() {
        given:
        def figure = figure(numbers(counts))
        def quartiles = figure.quartiles()

        expect:
        figure.n().toString() == n
        quartiles.map { it.lower().toString() }.orElse('–') == lower
        quartiles.map { it.upper().toString() }.orElse('–') == upper
        quartiles.map { it.iqr().toString() }.orElse('–') == iqr
        shown(figure.consensus()) == consensus
        shown(figure.dissent()) == dissent
        figure.netScore().get().count().toString() == net
        figure.netScore().get().shown().map { decimal(it.value()) }.orElse('–') == ofN

        where:
        [counts, n, lower, upper, iqr, consensus, dissent, net, ofN] << StatisticsPage.table('spread over')*.take(9)
    }

    def "from #from answers on there is #name"() {
        given:
        def few = figure([0, 0, from - 1, 0, 0])
        def enough = figure([0, 0, from, 0, 0])

        expect:
        !present(few)
        present(enough)

        where:
        name              | present
        'percentages'     | { Figure it -> it.categories().first().share().shown().present }
        'quartiles, IQR'  | { Figure it -> it.quartiles().present }
        'agreement A'     | { Figure it -> it.agreement().present }
        'consensus Cns, dissent' | { Figure it -> it.consensus().present && it.dissent().present }
        'difference of groups' | { Figure it -> CliffsDelta.between(it, it) instanceof Statistic.Known }
        'concordance W'   | { Figure it -> KendallsW.of([Ranking.of('A', 'B')] * it.n()) instanceof Statistic.Known }

        from = StatisticsPage.table('figure').find { it[0] == name }[3].find(/^\d+/) as int
    }

    def "counts #counts have the labelled mean #mean"() {
        given:
        def labelled = LabelledMean.of(figure(numbers(counts)).distribution()).map { it.mean() }

        expect:
        labelled.map { ratio(it) }.orElse('–') == quotient
        labelled.map { decimal(it.value()) }.orElse('–') == mean

        where:
        [counts, quotient, mean] << StatisticsPage.table('mean over')*.take(3)
    }

    def "of #answers each reason has its base"() {
        given:
        def (valid, missing) = answers.split('; ').toList()
        def contributions = [Contribution.point(3)] * (valid as int) +
            [MissingReason.values(), numbers(missing)].transpose().collectMany { reason, count -> [Contribution.missing(reason)] * count }
        def nonresponse = new Figure(FrequencyDistribution.of(ResponseType.ordinal(1, 2, 3, 4, 5), contributions)).nonresponse()

        expect:
        nonresponse.ofAsked()*.reason() == [MissingReason.DONT_KNOW, MissingReason.NOT_MY_FIELD, MissingReason.REFUSED, MissingReason.SKIPPED]
        nonresponse.ofAsked().collect { share(it.share()) }.join(', ') == ofAsked
        share(nonresponse.withoutValue()) == without
        share(nonresponse.notReached()) == notReached

        where:
        [answers, ofAsked, without, notReached] << StatisticsPage.table('valid; DONT_KNOW')*.take(4)
    }

    def "of those who began, #counts, #completed completed and #brokenOff broke off"() {
        given:
        def rate = new CompletionRate(*numbers(counts))

        expect:
        share(rate.completed()) == completed
        share(rate.brokenOff()) == brokenOff
        shown(rate.completed().shown()) == completionRate
        shown(rate.brokenOff().shown()) == breakOffRate

        where:
        [counts, completed, brokenOff, completionRate, breakOffRate] << StatisticsPage.table('began')*.take(5)
    }

    def "nobody can have begun less than nothing: #counts"() {
        when:
        new CompletionRate(*counts)

        then:
        thrown(IllegalArgumentException)

        where:
        counts << [[-1, 0, 0], [0, -1, 0], [0, 0, -1]]
    }

    def "importance #importance against performance #performance is a gap of #fewest to #most steps"() {
        given:
        def gap = known(Gap.between(figure(numbers(importance)), figure(numbers(performance))))

        expect:
        (gap ? gap.fewestSteps().toString() : '–') == fewest
        (gap ? gap.mostSteps().toString() : '–') == most
        (gap?.topTwo()?.present ? ratio(gap.topTwo().get()) : '–') == topTwo

        where:
        [importance, performance, fewest, most, topTwo] << StatisticsPage.table('importance at')*.take(5)
    }

    def "#first against #second is a difference of #delta: #word"() {
        given:
        def difference = CliffsDelta.of(numbers(first) as int[], numbers(second) as int[])

        expect:
        [difference.higher(), difference.lower(), difference.pairs()]*.toString() == [higher, lower, pairs]
        decimal(difference.delta().value()) == delta
        decimal(difference.superiority().value()) == superiority
        difference.magnitude().name() == word

        where:
        [first, second, higher, lower, pairs, delta, superiority, word] << StatisticsPage.table('first group')*.take(8)
    }

    def "people moving #people are #up up, #same the same and #down down"() {
        given:
        def rows = people.split(', ')*.split('→')
        def change = known(RoundChange.of(ResponseType.ordinal(1, 2, 3, 4, 5), round(rows*.getAt(0)), round(rows*.getAt(1))))

        expect:
        (change ? [change.pairs(), change.up(), change.same(), change.down(), change.net()]*.toString() : ['–'] * 5) == [pairs, up, same, down, net]
        (change ? shown(change.convergence()) : '–') == convergence
        (change?.iqrChange()?.present ? change.iqrChange().asInt.toString() : '–') == iqr

        where:
        [people, pairs, up, same, down, net, convergence, iqr] << StatisticsPage.table('people before')*.take(8)
    }

    def "rankings #places have W #w"() {
        given:
        def rankings = places.split(', ').collect { new Ranking(it.split(' ').toList().withIndex().collectEntries { place, item -> [(item as String): place as int] }) }
        def concordance = known(KendallsW.ofAny(rankings))

        expect:
        (concordance ? [concordance.rankings().toString(), concordance.items().toString(), decimal(concordance.w().value())] : ['–'] * 3) == [m, n, w]

        where:
        [places, m, n, w] << StatisticsPage.table('places of the items')*.take(4)
    }

    def "concordance of the published example with ties is 0.5396569"() {
        given:
        def places = StatisticsPage.table('places of the items')[1][0]
        def rankings = places.split(', ').collect { ComparisonTest.ranking(it.split(' ')*.toInteger()) }

        expect:
        Math.abs(known(KendallsW.ofAny(rankings)).w().value() - 0.5396569) < 1e-7
    }

    def "coders who give #given have alpha #shown"() {
        given:
        def coders = given.split(', ')*.split(' ')
        def texts = (0..<coders[0].length).collect { unit -> coders.collect { it[unit] }.findAll { it != '*' } }
        def alpha = known(KrippendorffAlpha.ofAny(texts))

        expect:
        (alpha ? [alpha.units().toString(), alpha.values().toString(), decimal(alpha.alpha().value())] : ['–'] * 3) == [units, values, shown]

        where:
        [given, units, values, shown] << StatisticsPage.table('values given')*.take(4)
    }

    def "alpha is told from 8 units on, and the order of coders and units changes nothing"() {
        expect:
        KrippendorffAlpha.of([['a', 'b']] * 7 + [['a']]) == new Statistic.NotComputable(Statistic.Reason.TOO_FEW)
        known(KrippendorffAlpha.of([['a', 'b']] * 8)).alpha() == known(KrippendorffAlpha.of([['b', 'a']] * 8)).alpha()
        KrippendorffAlpha.of([['a', 'a']] * 8) == new Statistic.NotComputable(Statistic.Reason.NO_VARIATION)
        KrippendorffAlpha.ofAny([['a'], []]) == new Statistic.NotComputable(Statistic.Reason.TOO_FEW)
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

    private static List<Integer> numbers(String list) {
        list.split(', ')*.toInteger()
    }

    private static Map<String, Contribution> round(List<String> answers) {
        answers.withIndex().collectEntries { answer, person ->
            [(person as String): answer == '–' ? Contribution.missing(MissingReason.DONT_KNOW) : Contribution.point(answer as int)]
        }
    }

    private static <T> T known(Statistic<T> statistic) {
        statistic instanceof Statistic.Known ? statistic.value() : null
    }

    private static String shown(OptionalDouble value) {
        value.isPresent() ? decimal(value.asDouble) : '–'
    }

    private static String decimal(double value) {
        String.format(Locale.ROOT, '%.4f', value)
    }

    private static String ratio(Ratio ratio) {
        "${ratio.numerator()}/${ratio.denominator()}"
    }

    private static String share(Share share) {
        "${share.count()}/${share.base()}"
    }
}
