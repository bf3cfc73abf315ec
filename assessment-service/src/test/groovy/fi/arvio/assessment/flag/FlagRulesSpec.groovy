package fi.arvio.assessment.flag

import fi.arvio.assessment.disclosure.Releases
import fi.arvio.assessment.disclosure.Sample
import spock.lang.Specification

class FlagRulesSpec extends Specification {

    def "answers #answers raise #rules: #why"() {
        expect:
        Figures.flags(['TYO-1': answers])*.rule() == rules

        where:
        answers                | rules                                          | why
        '1233345555'           | []                                             | '20 % at the bottom do not divide'
        '12233'                | [Rule.LOW_PROGRESS]                            | '60 % at the bottom'
        '11333'                | [Rule.LOW_PROGRESS]                            | 'exactly 40 % at the bottom'
        '113333'               | []                                             | '33 % at the bottom and none at the top'
        '12334'                | [Rule.LOW_PROGRESS]                            | '20 % at the top do not divide'
        '12333344'             | [Rule.DIVIDED]                                 | 'exactly a quarter at each end'
        '123333344'            | []                                             | 'less than a quarter at each end'
        '11555'                | [Rule.LOW_PROGRESS, Rule.DIVIDED]              | '40 % at the bottom, 60 % at the top'
        '3344444445'           | [Rule.CLEAR_SUCCESS]                           | '80 % at the top'
        '3334444445'           | [Rule.CLEAR_SUCCESS]                           | 'exactly 70 % at the top'
        '3333444445'           | []                                             | '60 % at the top'
        '333444dddd'           | [Rule.KNOWLEDGE_GAP]                           | 'exactly 40 % of ten'
        '3334443dddd'          | []                                             | '36 % of eleven'
        '333444ddddnnnn'       | [Rule.KNOWLEDGE_GAP]                           | 'others\' fields do not water the share down'
        '333444ddddss'         | []                                             | 'those who skipped were asked within their field'
        '333444dddd....'       | [Rule.KNOWLEDGE_GAP]                           | 'those not reached were not asked'
        '1122'                 | []                                             | 'too few answers to be shown'
        '11111'                | []                                             | 'unanimous answers are not shown'
    }

    def "a low median flags on its own where the percentage is set higher: #answers"() {
        expect:
        Figures.flags(RuleSet.VERSION_1.with(1, [(Threshold.LOW_PROGRESS_PERCENT): 90, (Threshold.DIVIDED_PERCENT): 50]), ['TYO-1': answers])*.rule() == rules

        where:
        answers  | rules
        '12233'  | [Rule.LOW_PROGRESS]
        '122333' | []
    }

    def "themes are flagged with the pooled answers of their goals, and goals only where there is no theme"() {
        when:
        def flags = Figures.flags(['KOTO-1-1': '11233', 'KOTO-1-2': '12334', 'TYO-10': '12233', 'TYO-9': '12233'])

        then:
        flags*.id() == ['LOW_PROGRESS-KOTO-1', 'LOW_PROGRESS-TYO-9', 'LOW_PROGRESS-TYO-10']
        flags*.subject() == [new Subject(Subject.Kind.THEME, 'KOTO-1'), new Subject(Subject.Kind.GOAL, 'TYO-9'), new Subject(Subject.Kind.GOAL, 'TYO-10')]
        flags[0].numbers() == [bottomTwo: 5, medianLower: 2, medianUpper: 3, n: 10]
        flags[0].evidence() == [new Evidence(new Subject(Subject.Kind.THEME, 'KOTO-1'), 'G1', 1)]
    }

    def "a flag on a figure that stands names the release it comes from"() {
        given:
        def releases = Releases.withMinimum(5)
                .then(1, Sample.ofStrangers(['TYO-1': '12233']))
                .then(2, Sample.ofStrangers(['TYO-1': '122335']))

        expect:
        new FlagRules(RuleSet.VERSION_1).propose(Figures.subjects(releases.latest().get()))*.evidence()*.first()*.release() == [1]
    }

    def "#rule says why with its numbers, in three languages: #answers"() {
        when:
        def flag = Figures.flags([(goal): answers]).find { it.rule() == rule && it.subject().code() == code }

        then:
        flag.sentence().fi() == fi
        flag.sentence().sv() == sv
        flag.sentence().en() == en

        where:
        rule << Wordings.ALL*.rule
        goal << Wordings.ALL*.goal
        code << Wordings.ALL*.code
        answers << Wordings.ALL*.answers
        fi << Wordings.ALL*.fi
        sv << Wordings.ALL*.sv
        en << Wordings.ALL*.en
    }

    def "version 1 knows no severity and version 2 says the same of progress"() {
        given:
        def goals = ['TYO-1': '1222345', 'TYO-2': '112333344455', 'TYO-3': '333345ddddnn', 'TYO-4': '344445']

        expect:
        Figures.flags(goals)*.severity().unique() == [null]
        Figures.flags(RuleSet.VERSION_2, goals)*.sentence() == Figures.flags(goals)*.sentence()
        Figures.flags(RuleSet.VERSION_2, goals)*.severity().every { it != null }
    }

    def "every rule of version 1 has its wording checked as counts and as percentages"() {
        expect:
        RuleSet.VERSION_1.rules().every { rule -> Wordings.ALL.count { it.rule == rule && it.fi.contains('%') } >= 1 && Wordings.ALL.count { it.rule == rule && !it.fi.contains('%') } >= 1 }
    }
}
