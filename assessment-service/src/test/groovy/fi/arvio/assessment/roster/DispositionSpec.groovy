package fi.arvio.assessment.roster

import spock.lang.Specification
import spock.lang.Unroll

class DispositionSpec extends Specification {
    @Unroll
    def 'after #held a report of #reported leaves #then'() {
        expect:
        Disposition.valueOf(held).then(Disposition.valueOf(reported)).name() == then

        where:
        held       | reported   || then
        'INVITED'  | 'STARTED'  || 'STARTED'
        'STARTED'  | 'PARTIAL'  || 'PARTIAL'
        'PARTIAL'  | 'STARTED'  || 'PARTIAL'
        'PARTIAL'  | 'COMPLETE' || 'COMPLETE'
        'COMPLETE' | 'PARTIAL'  || 'COMPLETE'
        'COMPLETE' | 'REFUSED'  || 'COMPLETE'
        'PARTIAL'  | 'REFUSED'  || 'REFUSED'
        'REFUSED'  | 'STARTED'  || 'STARTED'
        'REFUSED'  | 'INVITED'  || 'REFUSED'
    }
}
