package fi.arvio.assessment.roster

import static fi.arvio.assessment.roster.Approval.*

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
}
