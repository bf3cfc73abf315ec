package fi.arvio.bot.text

import java.time.LocalDate
import spock.lang.Specification
import spock.lang.Unroll

/** Days and languages as people in Helsinki write them. */
@Unroll
class DaysSpec extends Specification {
    def '#day in #language is "#written"'() {
        expect:
        Days.of(LocalDate.parse(day), language) == written

        where:
        day          | language    || written
        '2025-03-03' | Language.FI || '3.3.2025'
        '2025-03-03' | Language.SV || 'den 3 mars 2025'
        '2025-03-03' | Language.EN || '3 March 2025'
        '2026-12-31' | Language.FI || '31.12.2026'
        '2026-12-31' | Language.SV || 'den 31 december 2026'
        '2026-12-31' | Language.EN || '31 December 2026'
        '2026-05-01' | Language.SV || 'den 1 maj 2026'
        '2026-09-09' | Language.EN || '9 September 2026'
    }

    def 'the tag "#tag" means #language'() {
        expect:
        Language.of(tag) == language

        where:
        tag     || language
        'fi'    || Language.FI
        'fi-FI' || Language.FI
        'sv'    || Language.SV
        'SV-fi' || Language.SV
        'sv_SE' || Language.SV
        'en'    || Language.EN
        'en-US' || Language.EN
        'ru'    || Language.FI
        ''      || Language.FI
    }
}
