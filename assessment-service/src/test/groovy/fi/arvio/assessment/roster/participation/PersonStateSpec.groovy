package fi.arvio.assessment.roster.participation

import fi.arvio.assessment.roster.Approval
import fi.arvio.assessment.roster.Delivery
import fi.arvio.assessment.roster.Disposition
import fi.arvio.assessment.roster.Reach
import fi.arvio.assessment.roster.Respondent
import spock.lang.Specification
import spock.lang.Unroll

class PersonStateSpec extends Specification {
    @Unroll
    def '#approval, #disposition and #delivery are told as #state'() {
        expect:
        PersonState.of(new Respondent('E01', 'A', null, null, 'fi', 'KASKO', 'KASKO', false, null, [], [], approval, null,
                disposition, new Reach(delivery, null, null, null))) == state

        where:
        approval          | disposition          | delivery             || state
        Approval.PROPOSED | Disposition.INVITED  | null                 || PersonState.PROPOSED
        Approval.DECLINED | Disposition.PARTIAL  | Delivery.DELIVERED   || PersonState.DECLINED
        Approval.APPROVED | Disposition.INVITED  | null                 || PersonState.APPROVED
        Approval.APPROVED | Disposition.INVITED  | Delivery.INVITED     || PersonState.INVITED
        Approval.APPROVED | Disposition.INVITED  | Delivery.DELIVERED   || PersonState.DELIVERED
        Approval.APPROVED | Disposition.INVITED  | Delivery.UNCERTAIN   || PersonState.UNCERTAIN
        Approval.APPROVED | Disposition.INVITED  | Delivery.UNREACHABLE || PersonState.UNREACHABLE
        Approval.APPROVED | Disposition.PARTIAL  | Delivery.UNREACHABLE || PersonState.PARTIAL
        Approval.APPROVED | Disposition.COMPLETE | Delivery.DELIVERED   || PersonState.COMPLETE
    }
}
