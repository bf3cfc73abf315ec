package fi.arvio.assessment.roster

import static fi.arvio.assessment.roster.Approval.*

import fi.arvio.assessment.roster.participation.PersonState
import spock.lang.Specification
import spock.lang.Unroll

class ApprovalSpec extends Specification {
    @Unroll
    def 'somebody #before can come to be #after'() {
        expect:
        Decision.values().findAll { it != Decision.CHANGED }.collect { before.then(it).orElse(null) }.toSet() - [null, before].toSet() == after.toSet()

        where:
        before    || after
        PROPOSED  || [APPROVED, REJECTED, WITHDRAWN]
        APPROVED  || [WITHDRAWN, DECLINED, DELEGATED]
        REJECTED  || [PROPOSED, APPROVED]
        WITHDRAWN || [PROPOSED]
        DECLINED  || [PROPOSED]
        DELEGATED || []
    }

    def 'to approve somebody who declined neither asks them again nor fails'() {
        expect:
        DECLINED.then(Decision.APPROVED).get() == DECLINED
        DECLINED.toClient() == APPROVED
    }

    @Unroll
    def '#approval, #disposition and #delivery are told as #state'() {
        expect:
        PersonState.of(new Respondent('E01', 'A', null, null, 'fi', 'KASKO', 'KASKO', false, null, [], [], approval, null,
                disposition, new Reach(delivery, null, null, null))) == state

        where:
        approval | disposition          | delivery             || state
        PROPOSED | Disposition.INVITED  | null                 || PersonState.PROPOSED
        DECLINED | Disposition.PARTIAL  | Delivery.DELIVERED   || PersonState.DECLINED
        APPROVED | Disposition.INVITED  | null                 || PersonState.APPROVED
        APPROVED | Disposition.INVITED  | Delivery.INVITED     || PersonState.INVITED
        APPROVED | Disposition.INVITED  | Delivery.DELIVERED   || PersonState.DELIVERED
        APPROVED | Disposition.INVITED  | Delivery.UNCERTAIN   || PersonState.UNCERTAIN
        APPROVED | Disposition.INVITED  | Delivery.UNREACHABLE || PersonState.UNREACHABLE
        APPROVED | Disposition.PARTIAL  | Delivery.UNREACHABLE || PersonState.PARTIAL
        APPROVED | Disposition.COMPLETE | Delivery.DELIVERED   || PersonState.COMPLETE
    }
}
