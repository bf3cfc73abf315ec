package fi.arvio.assessment.flag

import fi.arvio.assessment.catalogue.OfficialStatus
import spock.lang.Specification

class RuleSetTwoSpec extends Specification {

    private static List<Flag> flags(Map<Input, Reading> figures, Map more = [:]) {
        def one = new SubjectFigures(Figures.GOAL, more.eligible ?: 10, figures, more.groups ?: [], more.official as OfficialStatus)
        new FlagRules(RuleSet.VERSION_2.with(1, more.thresholds ?: [:])).propose([one])
    }

    private static Flag one(List<Flag> flags, Rule rule) {
        flags.find { it.rule() == rule }
    }

    def "progress falls where the share at the bottom has grown by twenty points: #before, then #now"() {
        expect:
        def figures = [(Input.EARLIER_PROGRESS): Figures.ratings(Input.EARLIER_PROGRESS, before), (Input.PROGRESS): Figures.ratings(Input.PROGRESS, now)]
        (one(flags(figures), Rule.FALLING_PROGRESS) != null) == falls

        where:
        before       | now          || falls
        '1233333333' | '1222333333' || true
        '1233333333' | '1223333333' || false
        '1222333333' | '1233333333' || false
        '33333'      | '13333'      || true
    }

    def "no earlier round, no falling"() {
        expect:
        one(flags([(Input.PROGRESS): Figures.ratings(Input.PROGRESS, '11222')]), Rule.FALLING_PROGRESS) == null
    }

    def "experts' lights against #official flag where more than half differ: #counts"() {
        expect:
        def found = one(flags([(Input.LIGHT): Figures.choices(Input.LIGHT, counts)], [official: official]), Rule.OFFICIAL_GAP)
        found?.numbers() == numbers

        where:
        official                  | counts                          || numbers
        OfficialStatus.STARTED    | [STARTED: 2, NOT_STARTED: 5]    || [lessFavourable: 5, n: 7]
        OfficialStatus.STARTED    | [STARTED: 2, PROCEEDING_OR_DONE: 5] || [moreFavourable: 5, n: 7]
        OfficialStatus.STARTED    | [STARTED: 5, NOT_STARTED: 2]    || null
        null                      | [STARTED: 2, NOT_STARTED: 5]    || null
    }

    def "#n answers of #eligible are #word"() {
        expect:
        (one(flags([(Input.PROGRESS): Figures.ratings(Input.PROGRESS, '34' * n)], [eligible: eligible]), Rule.LOW_COVERAGE) != null) == low

        where:
        n | eligible || low   | word
        3 | 31       || true  | 'less than a fifth'
        3 | 30       || false | 'exactly a fifth'
        3 | 5        || false | 'more than there are in the field'
    }

    def "groups diverge from fifty points on, whoever they are: #answers"() {
        when:
        def found = one(flags([:], [groups: answers.collect { Figures.ratings(Input.PROGRESS, it) }]), Rule.GROUPS_DIVERGE)

        then:
        found?.numbers() == numbers

        where:
        answers                              || numbers
        ['3333333333', '11111333333', '3444444444', '1111133333'] || [oneBottomTwo: 5, oneN: 10, otherBottomTwo: 0, otherN: 10]
        ['3333333333', '1111333333']         || null
        ['1111133333']                       || null
        []                                   || null
    }

    def "what is important goes wrong: importance #importance, performance #performance"() {
        expect:
        def figures = [(Input.IMPORTANCE): Figures.ratings(Input.IMPORTANCE, importance), (Input.PERFORMANCE): Figures.ratings(Input.PERFORMANCE, performance)]
        (one(flags(figures), Rule.IMPORTANT_AND_WEAK) != null) == raised

        where:
        importance | performance || raised
        '44455'    | '11333'     || true
        '33444'    | '11333'     || true
        '33344'    | '11333'     || false
        '44455'    | '13333'     || false
    }

    def "what the state has to decide is not in the city's hands: #state of #all"() {
        expect:
        def need = Figures.choices(Input.NEED, [VALTION_PAATOKSET: state, RESURSSIT: all - state])
        one(flags([(Input.NEED): need]), Rule.NOT_IN_CITY_HANDS)?.rule()?.kind() == kind

        where:
        state | all || kind
        2     | 5   || Rule.Kind.OUTSIDE_CITY
        3     | 8   || null
    }

    def "severity of #answers is #severity: #why"() {
        expect:
        one(flags([(Input.PROGRESS): Figures.ratings(Input.PROGRESS, answers)]), rule).severity() == severity

        where:
        rule              | answers                 || severity        | why
        Rule.LOW_PROGRESS | '11111233'              || Severity.LOW    | 'fewer than ten answers'
        Rule.LOW_PROGRESS | '1111333333'            || Severity.MEDIUM | 'at the threshold'
        Rule.LOW_PROGRESS | '1111111333'            || Severity.HIGH   | 'half the way from 40 to 100'
        Rule.LOW_PROGRESS | '1111113333'            || Severity.MEDIUM | 'not quite'
        Rule.DIVIDED      | '1113344455'            || Severity.MEDIUM | '30 % at the smaller end'
        Rule.DIVIDED      | '1111334444'            || Severity.HIGH   | '40 % is beyond half the way from 25 to 50'
    }

    def "coverage weighs most below half of its threshold"() {
        expect:
        one(flags([(Input.PROGRESS): Figures.ratings(Input.PROGRESS, '33344')], [eligible: eligible]), Rule.LOW_COVERAGE).severity() == severity

        where:
        eligible || severity
        26       || Severity.MEDIUM
        50       || Severity.MEDIUM
        51       || Severity.HIGH
    }

    def "thresholds of a round's own move what is flagged and nothing else"() {
        given:
        def figures = [(Input.PROGRESS): Figures.ratings(Input.PROGRESS, '1133344444')]

        expect:
        flags(figures) == []
        flags(figures, [thresholds: [(Threshold.LOW_PROGRESS_PERCENT): 20]])*.rule() == [Rule.LOW_PROGRESS]
        RuleSet.VERSION_2.thresholds()[Threshold.LOW_PROGRESS_PERCENT] == 40
    }

    def "a threshold outside its range is no rule"() {
        when:
        RuleSet.VERSION_2.with(1, [(threshold): value])

        then:
        thrown(IllegalArgumentException)

        where:
        threshold                      | value
        Threshold.LOW_PROGRESS_PERCENT | 0
        Threshold.LOW_PROGRESS_PERCENT | 101
        Threshold.DIVIDED_PERCENT      | 51
        Threshold.OFFICIAL_GAP_PERCENT | 49
    }

    def "#rule says why with its numbers, in three languages"() {
        when:
        def flag = one(flags(figures, more), rule)

        then:
        flag.sentence().fi() == fi
        flag.sentence().sv() == sv
        flag.sentence().en() == en

        where:
        rule << WordingsTwo.ALL*.rule
        figures << WordingsTwo.ALL*.figures
        more << WordingsTwo.ALL.collect { it.more ?: [:] }
        fi << WordingsTwo.ALL*.fi
        sv << WordingsTwo.ALL*.sv
        en << WordingsTwo.ALL*.en
    }

    def "every rule that version 1 had not has its wording checked, and none names a body"() {
        expect:
        (RuleSet.VERSION_2.rules() - RuleSet.VERSION_1.rules()).every { rule -> WordingsTwo.ALL.any { it.rule == rule } }
    }
}
