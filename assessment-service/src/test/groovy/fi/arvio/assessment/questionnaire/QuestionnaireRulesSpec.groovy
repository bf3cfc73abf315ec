package fi.arvio.assessment.questionnaire

import io.micronaut.core.type.Argument
import io.micronaut.serde.ObjectMapper
import spock.lang.Specification
import spock.lang.Unroll

class QuestionnaireRulesSpec extends Specification {

    def 'the questionnaire that ships keeps every rule'() {
        expect:
        QuestionnaireRules.faults(document()) == []
    }

    @Unroll
    def 'a document with #what is told: #fault'() {
        given:
        def document = document()
        change(document)

        when:
        def faults = QuestionnaireRules.faults(document)

        then:
        faults.any { it.startsWith(fault) }

        where:
        what                             | fault                                  | change
        'no Swedish stem'                | 'items G1.stem.sv has no words'        | { item(it, 'G1').stem.remove('sv') }
        'a blank English header'         | 'items C1a.header.en has no words'     | { item(it, 'C1a').header.en = ' ' }
        'a NUL in a stem'                | 'items G1.stem.fi has no words'        | { item(it, 'G1').stem.fi = 'a\0b' }
        'a scale point without Swedish'  | 'scales S-HYVIN.points.label.sv has no words' | { it.scales[0].points[1].label.remove('sv') }
        'a choice without English'       | 'choiceLists KYLLA_EI.choices.label.en has no words' | { list(it, 'KYLLA_EI').choices[0].label.remove('en') }
        'a wordless "nothing" button'    | 'items C1c.noneLabel.sv has no words'  | { item(it, 'C1c').noneLabel.sv = '' }
        'a wordless reason'              | 'missingReasons SKIPPED.label.fi'      | { it.missingReasons[3].label.fi = null }
        'a reason of its own, wordless'  | 'items G1.extraMissing.label.en'       | { item(it, 'G1').extraMissing[0].label.remove('en') }
        'a wordless aspect'              | 'items P1.aspects.label.sv has no'     | { item(it, 'P1').aspects[0].label.remove('sv') }
        'no title'                       | 'title.fi has no words'                | { it.remove('title') }
        'no version'                     | 'version is no version number'         | { it.version = '1' }
        'a code twice'                   | 'items G1.code stands twice'           | { item(it, 'G3').code = 'G1' }
        'a choice twice'                 | 'choiceLists KYLLA_EI.choices.code stands twice' | { list(it, 'KYLLA_EI').choices[1].code = 'YES' }
        'a code too long to answer to'   | 'items ' + 'X' * 21 + '.code is no code' | { item(it, 'C6c').code = 'X' * 21 }
        'a choice called none'           | 'choiceLists L1.choices use the code'  | { list(it, 'L1').choices[0].code = 'NONE' }
        'an unknown type'                | 'items G1.type is no type'             | { item(it, 'G1').type = 'SLIDER' }
        'an unknown part'                | 'items G1.part is no part'             | { item(it, 'G1').part = 'LATER' }
        'nothing to be about'            | 'items G1.about is nothing'            | { item(it, 'G1').about = 'MOON' }
        'an unknown evaluation question' | 'items G1.evaluationQuestions must'    | { item(it, 'G1').evaluationQuestions = ['EQ99'] }
        'an unknown scale'               | 'items G1.scale names nothing'         | { item(it, 'G1').scale = 'S-NONE' }
        'an unknown list'                | 'items G4.choices names nothing'       | { item(it, 'G4').choices = 'L99' }
        'a scale for a choice'           | 'items G4.scale does not go'           | { item(it, 'G4').scale = 'S-HYVIN' }
        'a ranking of one'               | 'items R1.maxChoices must be from 2'   | { item(it, 'R1').maxChoices = 1 }
        'a ranking without a limit'      | 'items R1.maxChoices must be from 2'   | { item(it, 'R1').maxChoices = null }
        'a limit for one choice'         | 'items G4.maxChoices does not go'      | { item(it, 'G4').maxChoices = 2 }
        'a pair of three'                | 'items P1.aspects must be exactly two' | { item(it, 'P1').aspects << item(it, 'P1').aspects[0] }
        'aspects of no pair'             | 'items G1.aspects goes with PAIR only' | { item(it, 'G1').aspects = item(it, 'P1').aspects }
        'an aspect on no scale'          | 'items P1.aspects.scale names nothing' | { item(it, 'P1').aspects[1].scale = 'X' }
        'yes and no and maybe'           | 'items C3b.choices must be the list'   | { item(it, 'C3b').choices = 'L1' }
        'other statuses'                 | 'items G8.choices must be the list'    | { item(it, 'G8').choices = 'L1' }
        'a follow-up of nothing'         | 'items C3c.follows goes with part'     | { item(it, 'C3c').remove('follows') }
        'a question that follows'        | 'items C4b.follows goes with part'     | { item(it, 'C4b').follows = [item: 'C3b', choices: []] }
        'a follow-up of a later one'     | 'items C3c.follows.item must name an earlier' | { item(it, 'C3c').follows.item = 'C4b' }
        'a follow-up about another'      | 'items C3c.follows.item must be about' | { item(it, 'C3c').follows.item = 'C1a' }
        'a follow-up of no choice'       | 'items C3c.follows.choices must be choices' | { item(it, 'C3c').follows.choices = ['MAYBE'] }
        'own themes elsewhere'           | 'items C5b.about goes with part'       | { item(it, 'C5b').about = 'OWN' }
        'own themes by scale'            | 'items Z1.type must be OPEN'           | { item(it, 'Z1').type = 'SCALE' }
        'own themes twice'               | 'items ask for own themes'             | { it.items << (item(it, 'Z1') + [code: 'Z2']) }
        'an item from the future'        | 'items G1.since must be a version'     | { item(it, 'G1').since = 2 }
        'a button that is no reason'     | 'items G1.missingButtons offers'       | { item(it, 'G1').missingButtons = ['BORED'] }
        'no items'                       | 'items are missing'                    | { it.items = [] }
        'items that are none'            | 'items are missing'                    | { it.items = 'none' }
        'an item that is none'           | 'items .code is no code'               | { it.items << 7 }
    }

    def 'words that nobody sees need no translation'() {
        given:
        def document = document()
        document.choiceLists << [code: 'UNUSED', choices: [[code: 'A', label: [fi: 'a']]]]

        expect:
        QuestionnaireRules.faults(document) == []
    }

    private static Map document() {
        changeable(ObjectMapper.getDefault().readValue(Editions.shipped(), Argument.mapOf(String, Object)))
    }

    private static changeable(value) {
        switch (value) {
            case Map: return value.collectEntries { [it.key, changeable(it.value)] }
            case List: return value.collect { changeable(it) }
            default: return value
        }
    }

    private static Map item(document, String code) {
        document.items.find { it instanceof Map && it.code == code }
    }

    private static Map list(document, String code) {
        document.choiceLists.find { it.code == code }
    }
}
