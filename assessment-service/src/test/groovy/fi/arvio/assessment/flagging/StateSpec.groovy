package fi.arvio.assessment.flagging

import fi.arvio.assessment.flag.Severity
import spock.lang.Specification

class StateSpec extends Specification {

    def "#from leads to #ways and nowhere else"() {
        expect:
        State.values().findAll { from.leadsTo(it) } == ways

        where:
        from              || ways
        State.OPEN        || [State.OPEN, State.IN_WORKSHOP, State.REJECTED]
        State.IN_WORKSHOP || State.values().toList()
        State.RESOLVED    || [State.OPEN, State.RESOLVED]
        State.CARRIED     || [State.OPEN, State.CARRIED]
        State.REJECTED    || [State.OPEN, State.REJECTED]
    }

    def "a wish for #state with severity #severity and reason #reason from OPEN lacks its reason: #lacks"() {
        expect:
        new Wish(state, severity, reason).lacksReason(FlagDecision.NONE) == lacks

        where:
        state             | severity      | reason  || lacks
        State.IN_WORKSHOP | null          | null    || false
        State.IN_WORKSHOP | Severity.HIGH | null    || true
        State.IN_WORKSHOP | Severity.HIGH | 'Syy'   || false
        State.REJECTED    | null          | null    || true
        State.REJECTED    | null          | 'Syy'   || false
    }
}
