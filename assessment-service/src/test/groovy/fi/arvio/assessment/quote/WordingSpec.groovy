package fi.arvio.assessment.quote

import spock.lang.Specification
import spock.lang.Unroll

class WordingSpec extends Specification {
    static final String AUTHOR = 'Yhteistyö on KASKOn kanssa selvästi parantunut, mutta aikaa ei ole.'

    @Unroll
    def '"#quoted" quotes the author'() {
        expect:
        Wording.whyNot(author, quoted).empty

        where:
        author                     | quoted
        AUTHOR                     | AUTHOR
        AUTHOR                     | '  Yhteistyö on KASKOn   kanssa\nselvästi parantunut, mutta aikaa ei ole. '
        AUTHOR                     | 'Yhteistyö on […] parantunut, mutta aikaa ei ole.'
        AUTHOR                     | 'Yhteistyö on [...] parantunut, mutta aikaa ei ole.'
        AUTHOR                     | 'Yhteistyö on [toimialan] kanssa selvästi parantunut, mutta aikaa ei ole.'
        AUTHOR                     | 'Yhteistyö on [toisen toimialan] […] parantunut […].'
        AUTHOR                     | '[…] aikaa ei ole.'
        AUTHOR                     | 'Yhteistyö on […]'
        AUTHOR                     | 'Yhteistyö on [tämän] KASKOn kanssa selvästi parantunut, mutta aikaa ei ole.'
        'Vi har inte tid’s nog – än.' | 'Vi har […] – än.'
        'a b a b c'                | '[…] a b c'
        'ja ja ja'                 | 'ja […] ja'
    }

    @Unroll
    def '"#quoted" does not quote the author: it #why'() {
        expect:
        Wording.whyNot(author, quoted).get().startsWith(why)

        where:
        author     | quoted                                                              || why
        AUTHOR     | 'Yhteistyö on parantunut, mutta aikaa ei ole.'                      || 'has other words'
        AUTHOR     | 'Yhteistyö on KASKOn kanssa selvästi parantunut'                    || 'has other words'
        AUTHOR     | 'KASKOn kanssa selvästi parantunut, mutta aikaa ei ole.'            || 'has other words'
        AUTHOR     | 'Yhteistyö on KASKOn kanssa selvästi huonontunut, mutta aikaa ei ole.' || 'has other words'
        AUTHOR     | '[…] aikaa on.'                                                     || 'has other words'
        AUTHOR     | '[…] aikaa ei ole, mutta […] parantunut […]'                        || 'has other words'
        AUTHOR     | 'Yhteistyö on KASKOn kanssa selvästi parantunut, mutta aikaa ei ole. […]' || 'has other words'
        AUTHOR     | 'Yhteistyö on KAS[…]n kanssa selvästi parantunut, mutta aikaa ei ole.' || 'has other words'
        AUTHOR     | 'Yhteistyö on [] parantunut […]'                                    || 'has square brackets'
        AUTHOR     | '[…]'                                                               || 'has no word'
        AUTHOR     | '[Kaikki on hyvin] […].'                                            || 'has no word'
        'ja ja'    | 'ja […] ja'                                                         || 'has other words'
    }
}
