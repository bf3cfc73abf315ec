package fi.arvio.assessment.disclosure

import fi.arvio.assessment.analysis.Contribution
import fi.arvio.assessment.analysis.ResponseType
import spock.lang.Specification

class ForestSpec extends Specification {

    def "a forest is refused where #why"() {
        when:
        new Forest(ResponseType.ordinal(1, 2, 3, 4, 5), cells)

        then:
        thrown IllegalArgumentException

        where:
        why                                    | cells
        'a cell occurs twice'                  | [Cell.pooled('TYO', Level.PROGRAMME, null), Cell.pooled('TYO', Level.PROGRAMME, null)]
        'a child stands before its parent'     | [Cell.pooled('TYO-1', Level.GOAL, 'TYO'), Cell.pooled('TYO', Level.PROGRAMME, null)]
        'a goal stands above a programme'      | [Cell.pooled('TYO-1', Level.GOAL, null), Cell.pooled('TYO', Level.PROGRAMME, 'TYO-1')]
        'a goal stands above another'           | [Cell.pooled('TYO-1', Level.GOAL, null), Cell.pooled('TYO-2', Level.GOAL, 'TYO-1')]
        'a parent has answers of its own'      | [new Cell('TYO', Level.PROGRAMME, null, [E1: Contribution.point(3)]), Cell.pooled('TYO-1', Level.GOAL, 'TYO')]
    }
}
