package fi.arvio.bot.answer

import static fi.arvio.bot.questionnaire.MissingReason.*

import fi.arvio.bot.assessment.SampleRound
import fi.arvio.bot.questionnaire.Item
import spock.lang.Specification
import spock.lang.Unroll

/** What a card's data comes to, whoever made it. */
@Unroll
class PressReaderSpec extends Specification {
    static final ITEMS = SampleRound.ROUND.script().questionnaire()

    def '#item takes value=#value choices=#choices text=#text missing=#missing as #answer'() {
        expect:
        read(item, value, choices, text, missing) == new Reading.Answered(answer)

        where:
        item  | value       | choices                   | text      | missing        || answer
        'G1'  | '4'         | null                      | null      | null           || new Answer.Point(4)
        'G1'  | '4'         | 'x,y'                     | 'z'       | null           || new Answer.Point(4)
        'G4'  | 'VAHVISTAA' | null                      | null      | null           || new Answer.Choices(['VAHVISTAA'])
        'C1d' | null        | 'EDUNVALVONTA,TIETOPOHJA' | null      | null           || new Answer.Choices(['TIETOPOHJA', 'EDUNVALVONTA'])
        'C1d' | null        | 'TIETOPOHJA,TIETOPOHJA,,' | null      | null           || new Answer.Choices(['TIETOPOHJA'])
        'C1d' | null        | ' TIETOPOHJA '            | null      | null           || new Answer.Choices(['TIETOPOHJA'])
        'C1d' | null        | 'EI_MIKAAN'               | null      | null           || new Answer.Choices(['EI_MIKAAN'])
        'C1c' | null        | null                      | ' jotain' | null           || new Answer.Words('jotain', false)
        'C1c' | 'NONE'      | null                      | ''        | null           || Answer.Choices.NONE
        'C1c' | 'other'     | null                      | 'jotain'  | null           || new Answer.Words('jotain', false)
        'G1'  | null        | null                      | null      | 'DONT_KNOW'    || new Answer.Missing(DONT_KNOW)
        'G1'  | '4'         | null                      | null      | 'SKIPPED'      || new Answer.Missing(SKIPPED)
        'C1c' | null        | null                      | 'jotain'  | 'SKIPPED'      || new Answer.Missing(SKIPPED)
    }

    def '#item does not take value=#value choices=#choices text=#text missing=#missing: #reading.simpleName'() {
        expect:
        reading.isInstance(read(item, value, choices, text, missing))

        where:
        item  | value        | choices                                          | text                      | missing          || reading
        'G1'  | null         | null                                             | null                      | null             || Reading.Outside
        'G1'  | '6'          | null                                             | null                      | null             || Reading.Outside
        'G1'  | '-1'         | null                                             | null                      | null             || Reading.Outside
        'G1'  | '4.0'        | null                                             | null                      | null             || Reading.Outside
        'G1'  | ''           | null                                             | null                      | null             || Reading.Outside
        'G1'  | 'VAHVISTAA'  | null                                             | null                      | null             || Reading.Outside
        'G4'  | 'vahvistaa'  | null                                             | null                      | null             || Reading.Outside
        'G4'  | '1'          | null                                             | null                      | null             || Reading.Outside
        'C1d' | 'TIETOPOHJA' | null                                             | null                      | null             || Reading.Empty
        'C1d' | null         | ''                                               | null                      | null             || Reading.Empty
        'C1d' | null         | ',,,'                                            | null                      | null             || Reading.Empty
        'C1d' | null         | 'TIETOPOHJA,MADE_UP'                             | null                      | null             || Reading.Outside
        'C1d' | null         | 'TIETOPOHJA,EDUNVALVONTA,KUMPPANUUDET,ASUINALUEET' | null                    | null             || Reading.TooMany
        'C1d' | null         | 'TIETOPOHJA,EI_MIKAAN'                           | null                      | null             || Reading.Mixed
        'C1c' | null         | null                                             | null                      | null             || Reading.Empty
        'C1c' | null         | null                                             | ' \u0000\u200b'           | null             || Reading.Empty
        'C1c' | null         | null                                             | 'x' * (Item.MAX_TEXT + 1) | null             || Reading.TooLong
        'G3'  | 'NONE'       | null                                             | null                      | null             || Reading.Empty
        'G1'  | '4'          | null                                             | null                      | ''               || Reading.NotUnderstood
        'G1'  | '4'          | null                                             | null                      | 'dont_know'      || Reading.NotUnderstood
        'G1'  | null         | null                                             | null                      | 'NOT_APPLICABLE' || Reading.NotUnderstood
        'G1'  | null         | null                                             | null                      | 'NOT_REACHED'    || Reading.NotUnderstood
    }

    def 'a card may give leave to quote: #quotable'() {
        expect:
        PressReader.read(ITEMS.item('G3'), new CardAnswer(null, null, [], [], 'jotain', quotable, null)) ==
                new Reading.Answered(new Answer.Words('jotain', allowed))

        where:
        quotable || allowed
        null     || false
        false    || false
        true     || true
    }

    def 'ranks #ranks are read as #reading'() {
        expect:
        PressReader.read(SampleItems.RANKING, new CardAnswer(null, null, ranks, [], null, null, null)) == reading

        where:
        ranks                                || reading
        ['VIESTINTA', 'TIETO']               || new Reading.Answered(new Answer.Ranked(['VIESTINTA', 'TIETO']))
        ['TIETO', 'VIESTINTA', '']           || new Reading.Answered(new Answer.Ranked(['TIETO', 'VIESTINTA']))
        ['', 'TIETO', '', 'VIESTINTA']       || new Reading.Answered(new Answer.Ranked(['TIETO', 'VIESTINTA']))
        ['EI_MIKAAN']                        || new Reading.Answered(new Answer.Ranked(['EI_MIKAAN']))
        ['TIETO', 'EI_MIKAAN']               || new Reading.Mixed()
        ['TIETO', 'TIETO']                   || new Reading.Mixed()
        ['TIETO', 'MADE_UP']                 || new Reading.Outside()
        ['TIETO', 'VIESTINTA', 'KUMPPANUUDET', 'EDUNVALVONTA'] || new Reading.TooMany()
        ['', '', '']                         || new Reading.Empty()
        []                                   || new Reading.Empty()
    }

    def 'aspects #aspects are read as #reading'() {
        expect:
        PressReader.read(SampleItems.PAIR, new CardAnswer(null, null, [], aspects, null, null, null)) == reading

        where:
        aspects         || reading
        ['5', '3']      || new Reading.Answered(new Answer.Pair(5, 3))
        [' 1', '5 ']    || new Reading.Answered(new Answer.Pair(1, 5))
        ['5', '']       || new Reading.NotUnderstood()
        ['', '3']       || new Reading.NotUnderstood()
        ['5']           || new Reading.NotUnderstood()
        ['5', '3', '1'] || new Reading.NotUnderstood()
        ['6', '3']      || new Reading.Outside()
        ['5', 'x']      || new Reading.Outside()
        ['', '']        || new Reading.Empty()
        []              || new Reading.Empty()
    }

    def '#item.type() takes #value as #reading'() {
        expect:
        PressReader.read(item, CardAnswer.of(value)) == reading

        where:
        item               | value         || reading
        SampleItems.YES_NO | 'YES'         || new Reading.Answered(new Answer.Choices(['YES']))
        SampleItems.YES_NO | 'NO'          || new Reading.Answered(new Answer.Choices(['NO']))
        SampleItems.YES_NO | 'yes'         || new Reading.Outside()
        SampleItems.YES_NO | null          || new Reading.Outside()
        SampleItems.STATUS | 'NOT_STARTED' || new Reading.Answered(new Answer.Choices(['NOT_STARTED']))
        SampleItems.STATUS | 'GREEN'       || new Reading.Outside()
    }

    static Reading read(String item, String value, String choices, String text, String missing) {
        PressReader.read(ITEMS.item(item), new CardAnswer(value, choices, [], [], text, null, missing))
    }
}
