package fi.arvio.bot.answer

import static fi.arvio.bot.answer.Command.*
import static fi.arvio.bot.questionnaire.MissingReason.*

import fi.arvio.bot.assessment.SampleRound
import fi.arvio.bot.questionnaire.Item
import fi.arvio.bot.questionnaire.MissingReason
import fi.arvio.bot.turn.Production
import spock.lang.Specification
import spock.lang.Unroll

/** What typed words come to; the items are those of the real questionnaire. */
@Unroll
class AnswerReaderSpec extends Specification {
    static final ITEMS = SampleRound.ROUND.script().questionnaire()

    def 'the scale reads "#typed" as #point'() {
        expect:
        read('G1', typed) == new Reading.Answered(new Answer.Point(point))

        where:
        typed                          || point
        '1'                            || 1
        ' 5 '                          || 5
        '4.'                           || 4
        '4!'                           || 4
        '04'                           || 4
        '４'                            || 4
        'neljä'                        || 4
        'Nelonen'                      || 4
        'kolmosta'                     || 3
        'eka'                          || 1
        'fyra'                         || 4
        'TREA'                         || 3
        'four'                         || 4
        'Third'                        || 3
        'edennyt selvästi'             || 4
        'EDENNYT SELVÄSTI!'            || 4
        'Edennyt  vähän'               || 3
        '”edennyt vähän”'              || 3
        'edennyt sel'                  || 4
        'huonontunut'                  || 1
        'huonon'                       || 1
        'ei muuttunut'                 || 2
        'tavoite saavutettu'           || 5
        '4 – edennyt selvästi'         || 4
        '4 edennyt selvästi'           || 4
        'neljä, edennyt selvästi'      || 4
        'Inte förändrats'              || 2
        'no change'                    || 2
        'e\u0064ennyt va\u0308ha\u0308n' || 3
    }

    def 'the scale does not take "#typed": #reading.simpleName'() {
        expect:
        reading.isInstance(read('G1', typed))

        where:
        typed                     || reading
        '0'                       || Reading.Outside
        '6'                       || Reading.Outside
        '-3'                      || Reading.Outside
        '−1'                      || Reading.Outside
        '3,5'                     || Reading.Outside
        '3-4'                     || Reading.Outside
        '4/5'                     || Reading.Outside
        '100 %'                   || Reading.Outside
        'eleven'                  || Reading.Outside
        'tolva'                   || Reading.Outside
        '12345'                   || Reading.NotUnderstood
        'edennyt'                 || Reading.NotUnderstood
        'ei'                      || Reading.NotUnderstood
        '4 ei muuttunut'          || Reading.NotUnderstood
        'kyllä'                   || Reading.NotUnderstood
        '?!'                      || Reading.NotUnderstood
        '👍'                      || Reading.NotUnderstood
        ''                        || Reading.Empty
        '   \n\t'                 || Reading.Empty
        '\u00a0\u200b'            || Reading.Empty
    }

    def 'anybody may say "#typed" to #item: #reason'() {
        expect:
        read(item, typed) == new Reading.Answered(new Answer.Missing(reason))

        where:
        item  | typed                       || reason
        'G1'  | 'en osaa sanoa'             || DONT_KNOW
        'G1'  | 'EOS'                       || DONT_KNOW
        'C1a' | 'En tiedä.'                 || DONT_KNOW
        'C1c' | 'vaikea sanoa'              || DONT_KNOW
        'G1'  | 'kan inte säga'             || DONT_KNOW
        'C5a' | 'vet int'                   || DONT_KNOW
        'G1'  | "I don't know"              || DONT_KNOW
        'G1'  | 'I don’t know'              || DONT_KNOW
        'G1'  | 'dunno'                     || DONT_KNOW
        'G1'  | 'En tunne tavoitetta'       || NOT_MY_FIELD
        'G1'  | 'ei minun alaani'           || NOT_MY_FIELD
        'C2a' | 'inte mitt område'          || NOT_MY_FIELD
        'C6a' | 'Not my field'              || NOT_MY_FIELD
        'C1a' | 'en halua vastata'          || REFUSED
        'C1a' | 'vill ej svara'             || REFUSED
        'G3'  | "I'd rather not say"        || REFUSED
        'C1c' | 'ohita'                     || MissingReason.SKIPPED
        'C1d' | 'Hoppa över!'               || MissingReason.SKIPPED
        'G4'  | 'skip this one'             || MissingReason.SKIPPED
    }

    def 'a list of single choices reads "#typed" on #item as #code'() {
        expect:
        read(item, typed) == new Reading.Answered(new Answer.Choices([code]))

        where:
        item  | typed                                || code
        'G4'  | '1'                                  || 'PITAA_ENNALLAAN'
        'G4'  | 'vahvistaa'                          || 'VAHVISTAA'
        'G4'  | 'Muotoilla'                          || 'MUOTOILLA_UUDELLEEN'
        'G4'  | 'viisi'                              || 'JATTAA_POIS'
        'G4'  | 'stärka'                             || 'VAHVISTAA'
        'C8a' | 'useimmiten'                         || 'USEIMMITEN'
        'C8a' | 'usually'                            || 'USEIMMITEN'
        'C8a' | '5'                                  || 'EN_TARVITSE'
        'C3b' | 'ei'                                 || 'NO'
        'C3b' | 'Kyllä!'                             || 'YES'
        'C3b' | 'nej'                                || 'NO'
        'C5a' | 'sopia, kuka tekee mitä'             || 'SOPIA_TYONJAOSTA'
    }

    def 'a list of several choices reads "#typed" as #codes'() {
        expect:
        read('C1d', typed) == new Reading.Answered(new Answer.Choices(codes))

        where:
        typed                                           || codes
        '2'                                             || ['TIETOPOHJA']
        '2, 4'                                          || ['TIETOPOHJA', 'EDUNVALVONTA']
        '4 2'                                           || ['TIETOPOHJA', 'EDUNVALVONTA']
        '4 ja 2'                                        || ['TIETOPOHJA', 'EDUNVALVONTA']
        '1 och 3'                                       || ['VIESTINTA_JA_PALVELUT', 'KUMPPANUUDET']
        '1 and 3'                                       || ['VIESTINTA_JA_PALVELUT', 'KUMPPANUUDET']
        '1;2\n3'                                        || ['VIESTINTA_JA_PALVELUT', 'TIETOPOHJA', 'KUMPPANUUDET']
        '1&2'                                           || ['VIESTINTA_JA_PALVELUT', 'TIETOPOHJA']
        '2, 2, 2, 2'                                    || ['TIETOPOHJA']
        'yksi ja kaksi'                                 || ['VIESTINTA_JA_PALVELUT', 'TIETOPOHJA']
        'tietopohja'                                    || ['TIETOPOHJA']
        'lapset, nuoret ja perheet'                     || ['LAPSET_NUORET_PERHEET']
        'Tietopohja ja lapset, nuoret ja perheet'       || ['TIETOPOHJA', 'LAPSET_NUORET_PERHEET']
        'viestintä ja palvelut eri kielillä, edunvalvonta' || ['VIESTINTA_JA_PALVELUT', 'EDUNVALVONTA']
        '2 – tietopohja, 4 – edunvalvonta'              || ['TIETOPOHJA', 'EDUNVALVONTA']
        'ei mikään näistä'                              || ['EI_MIKAAN']
        '12'                                            || ['EI_MIKAAN']
    }

    def 'a list of several choices does not take "#typed": #reading.simpleName'() {
        expect:
        reading.isInstance(read('C1d', typed))

        where:
        typed                          || reading
        '1, 2, 3, 4'                   || Reading.TooMany
        '13'                           || Reading.Outside
        '1, 13'                        || Reading.Outside
        '1, 12'                        || Reading.Mixed
        'tietopohja, ei mikään näistä' || Reading.Mixed
        'tietopohja ja muuta'          || Reading.NotUnderstood
        'ja'                           || Reading.Empty
        ','                            || Reading.NotUnderstood
        ' '                            || Reading.Empty
    }

    def 'an open question takes "#typed" as #answer'() {
        expect:
        read('C1c', typed) == new Reading.Answered(answer)

        where:
        typed                       || answer
        '  Neuvonta. '              || new Answer.Words('Neuvonta.', false)
        'Neuvonta\r\nja tulkkaus'   || new Answer.Words('Neuvonta\nja tulkkaus', false)
        'a\u0000b\u0007c'           || new Answer.Words('abc', false)
        'puolikas \ud83d!'          || new Answer.Words('puolikas \ufffd!', false)
        '👍'                        || new Answer.Words('👍', false)
        'miksi ei enemmän'          || new Answer.Words('miksi ei enemmän', false)
        '4'                         || new Answer.Words('4', false)
        'ei mikään'                 || Answer.Choices.NONE
        'Ei mikään.'                || Answer.Choices.NONE
        'ingenting'                 || Answer.Choices.NONE
        'Nothing'                   || Answer.Choices.NONE
        'ei mitään'                 || Answer.Choices.NONE
        'ei mitään muuta kuin aikaa' || new Answer.Words('ei mitään muuta kuin aikaa', false)
    }

    def 'an open question without a button for it takes "nothing" as it is written'() {
        expect:
        read('G3', 'ei mitään') == new Reading.Answered(new Answer.Words('ei mitään', false))
    }

    def 'an open answer has room for #length characters: #reading.simpleName'() {
        expect:
        reading.isInstance(read('G3', ' ' + 'å' * length + ' '))

        where:
        length            || reading
        1                 || Reading.Answered
        Item.MAX_TEXT     || Reading.Answered
        Item.MAX_TEXT + 1 || Reading.TooLong
        200_000           || Reading.TooLong
    }

    def 'what shows nothing is no open answer'() {
        expect:
        read('G3', typed) instanceof Reading.Empty

        where:
        typed << ['', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '\u0000', '\u2003\u3000']
    }

    def '"#typed" is a wish: #command #number'() {
        expect: 'whatever question is open, and without one'
        def wish = new Reading.Wished(command, number)
        Production.READER.wish(typed) == Optional.of(wish)
        ['G1', 'G4', 'C1d', 'C1c'].every { read(it, typed) == wish }

        where:
        typed                     || command     | number
        'ohje'                    || HELP        | 0
        'Hjälp!'                  || HELP        | 0
        'help'                    || HELP        | 0
        'tauko'                   || PAUSE       | 0
        'inte nu'                 || PAUSE       | 0
        "let's take a break"      || PAUSE       | 0
        'Jatketaan.'              || CONTINUE    | 0
        'fortsätt'                || CONTINUE    | 0
        'omat vastaukset'         || MY_ANSWERS  | 0
        'mina svar'               || MY_ANSWERS  | 0
        'my answers'              || MY_ANSWERS  | 0
        'kuka näkee?'             || WHO_SEES    | 0
        'Onko tämä anonyymi?'     || WHO_SEES    | 0
        'Why me?'                 || WHY         | 0
        'takaisin'                || BACK        | 0
        'föregående'              || BACK        | 0
        'muuta'                   || CHANGE      | 0
        'muuta 3'                 || CHANGE      | 3
        'Muuta kolmosta'          || CHANGE      | 3
        'ändra 11'                || CHANGE      | 11
        'change answer 2'         || CHANGE      | 2
        'svenska'                 || LANGUAGE_SV | 0
        'in English'              || LANGUAGE_EN | 0
        'vaihda suomeksi'         || LANGUAGE_FI | 0
    }

    def 'numbers mean the places in which a person sees shuffled choices'() {
        given:
        def item = ITEMS.item('C1d')
        def seen = item.options().reverse()

        expect:
        Production.READER.read(item, seen, '1') == new Reading.Answered(new Answer.Choices(['EI_MIKAAN']))
        Production.READER.read(item, seen, '12') == new Reading.Answered(new Answer.Choices(['VIESTINTA_JA_PALVELUT']))
    }

    def 'every label of #code can be typed in every language, with and without its number'() {
        given:
        def item = ITEMS.item(code)

        expect:
        item.options().withIndex().every { option, place ->
            option.label().all().every { label ->
                [label, label.toUpperCase(Locale.ROOT), "${place + 1} – $label"].every { chosen(item, it) == option.code() }
            }
        }

        where:
        code << ITEMS.items().keySet()
    }

    def 'no word for a missing reason or a wish is taken for an answer to #code'() {
        given:
        def item = ITEMS.item(code)
        def words = Production.VOCABULARY.missing().keySet() + Production.VOCABULARY.commands().keySet()
        def subjects = Production.VOCABULARY.commands().findAll { !it.key.contains(' ') &&
                it.value in [MONITORING, LANGUAGE, PROPOSE_THEME] }.keySet()
        def keeping = Production.VOCABULARY.commands().findAll { it.value == KEEP }.keySet()

        expect: 'what keeps an answer is a text of its own in words, and names a choice where one is called so'
        def taken = words.findAll { isValue(Production.READER.read(item, item.options(), it)) } as Set
        taken == (item.type() == Item.Type.OPEN ? subjects + keeping : code == 'G4' ? ['keep it'] as Set : [] as Set)

        where:
        code << ITEMS.items().keySet()
    }

    def 'what buttons say is understood when typed: "#typed"'() {
        expect:
        understood(typed)

        where:
        typed                     | understood
        'Aloitetaan'              | { commandOf(it) == CONTINUE }
        'Vi börjar'               | { commandOf(it) == CONTINUE }
        'Start'                   | { commandOf(it) == CONTINUE }
        'Jatka'                   | { commandOf(it) == CONTINUE }
        'Fortsätt'                | { commandOf(it) == CONTINUE }
        'Continue'                | { commandOf(it) == CONTINUE }
        'Vastaan vielä'           | { Production.READER.isYes(it) }
        'Jag svarar på fler'      | { Production.READER.isYes(it) }
        "I'll answer more"        | { Production.READER.isYes(it) }
        'Riittää tältä erää'      | { Production.READER.isNo(it) }
        'Det räcker för nu'       | { Production.READER.isNo(it) }
        "That's enough for now"   | { Production.READER.isNo(it) }
    }

    def 'a reason that an item does not offer is told apart'() {
        given:
        def g1 = ITEMS.item('G1')
        def strict = new Item('X', g1.part(), g1.about(), null, g1.type(), g1.options(), false, 1, g1.stem(), null,
                [(MissingReason.SKIPPED): g1.missing()[MissingReason.SKIPPED]], [MissingReason.SKIPPED], 0, [], null, 1)

        expect:
        Production.READER.read(strict, strict.options(), 'en halua vastata') == new Reading.NotOffered(REFUSED)
    }

    static commandOf(String typed) {
        Production.READER.wish(typed).map { it.command() }.orElse(null)
    }

    static Reading read(String item, String typed) {
        Production.READER.read(ITEMS.item(item), ITEMS.item(item).options(), typed)
    }

    static String chosen(Item item, String typed) {
        def reading = Production.READER.read(item, item.options(), typed)
        switch (reading instanceof Reading.Answered ? reading.answer() : null) {
            case Answer.Point: return reading.answer().point() as String
            case Answer.Choices: return reading.answer().codes().join(',')
            case Answer.Ranked: return reading.answer().codes().join(',')
            default: return null
        }
    }

    static boolean isValue(Reading reading) {
        reading instanceof Reading.Answered && !(reading.answer() instanceof Answer.Missing)
    }
}
