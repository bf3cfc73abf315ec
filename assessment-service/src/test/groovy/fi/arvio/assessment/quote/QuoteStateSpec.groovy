package fi.arvio.assessment.quote

import spock.lang.Specification
import spock.lang.Unroll

class QuoteStateSpec extends Specification {

    @Unroll
    def 'a quote that is #from leads to #to and nowhere else'() {
        expect:
        State.values().findAll { State.valueOf(from).leadsTo(it) }*.name() == to

        where:
        from        || to
        'PROPOSED'  || ['CLEARED', 'REFUSED', 'WITHDRAWN']
        'CLEARED'   || ['WITHDRAWN']
        'REFUSED'   || ['WITHDRAWN']
        'WITHDRAWN' || []
    }

    @Unroll
    def '#by, with the reason #reason, may bring a quote of Aino to #to: #refusal'() {
        given:
        def quote = new Quote(UUID.randomUUID(), null, 'x', 'fi', [new Step(1, State.PROPOSED, null, 'Aino', null)])

        expect:
        quote.whyNot(State.valueOf(to), reason, by).map { it.name() }.orElse(null) == refusal

        where:
        by     | to          | reason || refusal
        'Bo'   | 'CLEARED'   | null   || null
        'Bo'   | 'REFUSED'   | 'x'    || null
        'Bo'   | 'REFUSED'   | null   || 'NO_REASON'
        'Bo'   | 'WITHDRAWN' | null   || 'NO_REASON'
        'Aino' | 'WITHDRAWN' | 'x'    || null
        'Aino' | 'CLEARED'   | null   || 'OWN_PROPOSAL'
        'Aino' | 'REFUSED'   | 'x'    || 'OWN_PROPOSAL'
        'Bo'   | 'PROPOSED'  | 'x'    || 'NO_WAY'
    }
}
