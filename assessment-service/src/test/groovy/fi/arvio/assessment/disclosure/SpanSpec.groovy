package fi.arvio.assessment.disclosure

import spock.lang.Specification

class SpanSpec extends Specification {
    private static final long MINUS_ONE = 2_147_483_646L

    def "rows #rows are kept as #kept"() {
        expect:
        span(rows).rows()*.toList() == kept

        where:
        rows                                || kept
        [[2, 4, 6]]                         || [[1, 2, 3]]
        [[MINUS_ONE, 1, 0]]                 || [[1, MINUS_ONE, 0]]
        [[1, 1, 0], [2, 2, 0]]              || [[1, 1, 0]]
        [[1, 1, 0], [0, 1, 1]]              || [[1, 0, MINUS_ONE], [0, 1, 1]] // pivots stand alone in their columns
        [[0, 0, 0]]                         || []
    }

    def "of #row there is left #left"() {
        expect:
        span([[1, 1, 0], [0, 1, 1]]).remainder(row as long[]).toList() == left

        where:
        row       || left
        [1, 2, 1] || [0, 0, 0]
        [3, 0, 0] || [0, 0, 3]
        [0, 0, 1] || [0, 0, 1]
    }

    def "nothing vanishes on column #column together with the pivots that depend on it"() {
        expect:
        span([[1, 0, 1], [0, 1, 0]]).witness(column).toString() == witness

        where:
        column || witness
        0      || '{0}'
        1      || '{1}'
        2      || '{0, 2}'
    }

    def "what is beyond #columns columns"() {
        expect:
        span([[1, 0, 1], [0, 1, 0]]).beyond(columns)*.toList() == beyond

        where:
        columns || beyond
        0       || [[1, 0, 1], [0, 1, 0]]
        1       || [[0, 1, 0]]
        2       || []
    }

    private static Span span(List<List<Number>> rows) {
        Span.of(rows.collect { it as long[] })
    }
}
