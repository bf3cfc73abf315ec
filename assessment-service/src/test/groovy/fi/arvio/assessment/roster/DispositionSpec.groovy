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
        'INVITED'  | 'REFUSED'  || 'REFUSED'
        'PARTIAL'  | 'BREAK_OFF' || 'BREAK_OFF'
        'BREAK_OFF' | 'STARTED' || 'BREAK_OFF'
        'BREAK_OFF' | 'REFUSED' || 'BREAK_OFF'
        'BREAK_OFF' | 'PARTIAL' || 'PARTIAL'
        'BREAK_OFF' | 'COMPLETE' || 'COMPLETE'
        'REFUSED'  | 'BREAK_OFF' || 'BREAK_OFF'
        'COMPLETE' | 'BREAK_OFF' || 'COMPLETE'
    }
}
