package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.MissingReason
import spock.lang.Specification

class CommentRuleSpec extends Specification {

    def "comments of #why are shown: #shown"() {
        expect:
        new CommentRule(minimum).shows(part, cells) == shown

        where:
        why                                      | minimum | part                       | cells                                    || shown
        'eight respondents'                      | 8       | Part.EVERYBODY             | [cell('TYO-1', 1..8)]                    || true
        'seven'                                  | 8       | Part.EVERYBODY             | [cell('TYO-1', 1..7)]                    || false
        'eight where nine are asked for'         | 9       | Part.EVERYBODY             | [cell('TYO-1', 1..8)]                    || false
        'eight over two goals'                   | 8       | Part.EVERYBODY             | [cell('TYO-1', 1..4), cell('TYO-2', 5..8)] || true
        'four who wrote twice'                   | 8       | Part.EVERYBODY             | [cell('TYO-1', 1..4), cell('TYO-2', 1..4)] || false
        'seven and one who refused'              | 8       | Part.EVERYBODY             | [cell('TYO-1', 1..7), refusal('TYO-2')]  || false
        'a body, however many wrote'             | 8       | new Part.OfGroup('KASKO')  | [cell('TYO-1', 1..80)]                   || false
        'those who answer for the goal'          | 8       | Part.Side.RESPONSIBLE      | [cell('TYO-1', 1..80)]                   || false
    }

    def "fewer than eight can never be enough"() {
        when:
        new CommentRule(7)

        then:
        thrown IllegalArgumentException
    }

    private static Cell cell(String code, Range<Integer> respondents) {
        new Cell(code, Level.GOAL, null, respondents.collectEntries { ["E$it".toString(), Contribution.text()] })
    }

    private static Cell refusal(String code) {
        new Cell(code, Level.GOAL, null, [E99: Contribution.missing(MissingReason.REFUSED)])
    }
}
