package fi.arvio.bot.text

import fi.arvio.bot.answer.Command
import fi.arvio.bot.answer.Wording
import fi.arvio.bot.questionnaire.MissingReason
import fi.arvio.bot.turn.Production
import io.micronaut.serde.ObjectMapper
import spock.lang.Specification
import spock.lang.Unroll

/** The lists of understood words, one a language, all read at once. */
@Unroll
class WordListSpec extends Specification {
    static final VOCABULARY = Production.VOCABULARY

    def 'the list in #language has words for every reason and command'() {
        given:
        def words = list(language)

        expect:
        words.missing.keySet() == MissingReason.values().findAll { it.isGiven() }*.name() as Set
        words.commands.keySet() == Command.values()*.name() as Set
        (words.missing + words.commands).values().every { it.size() >= 3 }
        (1..12).every { number -> words.numbers.containsValue(number) }

        where:
        language << Language.values()*.code()
    }

    def 'the list in #language is written as words are read'() {
        given:
        def words = list(language)
        def all = [words.missing.values(), words.commands.values(), words.yes, words.no, words.affirmations,
                   words.denials, words.numbers.keySet(), words.courtesies, words.carriers, words.hedges, words.against,
                   words.order.keySet(), words.importance, words.success, words.both, words.nouns, words.returning,
                   words.synonyms.keySet(), words.synonyms.values()]

        expect:
        all.flatten().findAll { it != Wording.normalise(it) } == []

        where:
        language << Language.values()*.code()
    }

    def 'no word means two things: #one and #other'() {
        expect:
        meanings()[one].intersect(meanings()[other]) as Set == [] as Set

        where:
        [one, other] << meanings().keySet().toList().subsequences().findAll { it.size() == 2 }.collect { it.toList() }
    }

    def 'a list in which a word means two things is refused: #clash'() {
        when:
        Production.vocabulary([list('fi'), changed])

        then:
        def refused = thrown(IllegalStateException)
        refused.message.contains(clash)

        where:
        clash      | changed
        'tauko'    | list('sv').tap { it.commands.BACK << 'tauko' }
        'takaisin' | list('sv').tap { it.missing.SKIPPED << 'takaisin' }
        'nelonen'  | list('sv').tap { it.numbers.nelonen = 5 }
        'joo'      | list('sv').tap { it.no << 'joo' }
        'ohita'    | list('sv').tap { it.synonyms['ganska bra'] << 'ohita' }
        'andra'    | list('sv').tap { it.numbers.andra = 2 }
    }

    def 'a word around answers turns none around: #language'() {
        given:
        def words = list(language)

        expect:
        (words.carriers + words.courtesies).intersect(words.against - ['no', 'so']) == []

        where:
        language << Language.values()*.code()
    }

    static meanings() {
        [missing: VOCABULARY.missing().keySet(), commands: VOCABULARY.commands().keySet(), yes: VOCABULARY.yes(),
         no: VOCABULARY.no(), numbers: VOCABULARY.numbers().keySet()]
    }

    static list(String language) {
        ObjectMapper.getDefault().readValue(WordListSpec.getResourceAsStream("/text/words_${language}.json"), Map)
    }
}
