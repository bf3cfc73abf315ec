package fi.arvio.bot.answer

import fi.arvio.bot.assessment.SampleRound
import fi.arvio.bot.questionnaire.Item
import fi.arvio.bot.questionnaire.MissingReason
import fi.arvio.bot.turn.Production
import spock.lang.Specification
import spock.lang.Unroll

/**
 * What people type and what it comes to, a table a language: item, words, reading. A reading with a question mark is
 * asked back; "-" means that nothing may be read into the words.
 */
@Unroll
class UtteranceSpec extends Specification {
    static final ITEMS = SampleRound.ROUND.script().questionnaire()
    static final ANYWHERE = ['G1', 'C1a', 'G4', 'C1d', 'C1c', 'YES_NO', 'STATUS', 'RANKING', 'PAIR']

    def 'in #language, "#typed" to #item is #expected'() {
        expect:
        where(item).collect { "$it: ${inShort(read(it, typed))}" as String } == where(item).collect { "$it: $expected" as String }

        where:
        [language, item, typed, expected] << ['fi', 'sv', 'en'].collectMany { language ->
            rows(language).collect { [language] + it }
        }
    }

    def 'the table in #language is long and says nothing twice'() {
        expect:
        rows(language).size() >= 300
        rows(language).countBy { it[0] + it[1] }.findAll { it.value > 1 }.keySet() == [] as Set

        where:
        language << ['fi', 'sv', 'en']
    }

    def 'the table in #language has every type, reason and command'() {
        given:
        def expected = rows(language)*.get(2)
        def types = rows(language).findAll { it[0] != '*' }.collect { item(it[0]).type() } as Set

        expect:
        types == Item.Type.values() as Set
        MissingReason.values().findAll { it.isGiven() && !(it.name() in expected) } == []
        Command.values().findAll { command -> !expected.any { it =~ "^!$command( |\$)" } } == []
        expected.count { it == '-' } >= 50
        expected.count { it.endsWith('?') } >= 50

        where:
        language << ['fi', 'sv', 'en']
    }

    static List<String> where(String item) {
        item == '*' ? ANYWHERE : [item]
    }

    static List<List<String>> rows(String language) {
        def text = UtteranceSpec.getResource("/utterances/${language}.tsv").getText('UTF-8')
        text.readLines().findAll { it && !it.startsWith('#') }.collect { it.split('\t') as List }
    }

    static Item item(String code) {
        SampleItems.BY_TYPE[code] ?: ITEMS.item(code)
    }

    static Reading read(String code, String typed) {
        Production.READER.read(item(code), item(code).options(), typed)
    }

    static String inShort(Reading reading) {
        switch (reading) {
            case Reading.Answered: return inShort(reading.answer())
            case Reading.Guessed: return inShort(reading.answer()) + '?'
            case Reading.AnsweredWith: return inShort(reading.answer()) + ' + ' + reading.rest()
            case Reading.Wished: return "!${reading.command()}" + (reading.number() ? " ${reading.number()}" : '') +
                    (reading.rest() ? " ${reading.rest()}" : '')
            case Reading.NotUnderstood: return '-'
            default: return reading.class.simpleName
        }
    }

    static String inShort(Answer answer) {
        switch (answer) {
            case Answer.Point: return answer.point() as String
            case Answer.Choices: return answer.codes().join('+')
            case Answer.Ranked: return answer.codes().join('>')
            case Answer.Pair: return "${answer.importance()}/${answer.success()}"
            case Answer.Missing: return answer.reason().name()
            default: return 'text'
        }
    }
}
