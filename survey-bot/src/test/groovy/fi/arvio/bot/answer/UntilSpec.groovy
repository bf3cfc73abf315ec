package fi.arvio.bot.answer

import java.time.LocalDate
import spock.lang.Specification
import spock.lang.Unroll

/** Until when somebody wants to be left alone, said on Wednesday 12 March 2025 unless the table says otherwise. */
@Unroll
class UntilSpec extends Specification {
    static final TODAY = LocalDate.of(2025, 3, 12)

    def '"#words" is #day'() {
        expect:
        Until.read(words, TODAY) == Optional.of(LocalDate.parse(day))

        where:
        words                        || day
        'huomenna'                   || '2025-03-13'
        'huomiseen'                  || '2025-03-13'
        'i morgon'                   || '2025-03-13'
        'imorgon'                    || '2025-03-13'
        'Tomorrow!'                  || '2025-03-13'
        'ylihuomenna'                || '2025-03-14'
        'i övermorgon'               || '2025-03-14'
        'the day after tomorrow'     || '2025-03-14'
        'ensi tiistaihin'            || '2025-03-18'
        'tiistaina'                  || '2025-03-18'
        'ensi tiistaihin asti'       || '2025-03-18'
        'keskiviikkona'              || '2025-03-19'
        'på måndag'                  || '2025-03-17'
        'nästa tisdag'               || '2025-03-18'
        'until next Tuesday'         || '2025-03-18'
        'on Friday'                  || '2025-03-14'
        'ensi viikolla'              || '2025-03-17'
        'ensi viikkoon'              || '2025-03-17'
        'nästa vecka'                || '2025-03-17'
        'next week please'           || '2025-03-17'
        'ensi viikon perjantaina'    || '2025-03-21'
        'fredag nästa vecka'         || '2025-03-21'
        'Friday next week'           || '2025-03-21'
        'ensi kuussa'                || '2025-04-01'
        'nästa månad'                || '2025-04-01'
        'next month'                 || '2025-04-01'
        'kolmen päivän päästä'       || '2025-03-15'
        '3 päivän kuluttua'          || '2025-03-15'
        'viikon päästä'              || '2025-03-19'
        'viikoksi'                   || '2025-03-19'
        'kahden viikon päästä'       || '2025-03-26'
        'parin viikon päästä'        || '2025-03-26'
        'kahdeksi viikoksi'          || '2025-03-26'
        '2 vk päästä'                || '2025-03-26'
        'kuukauden päästä'           || '2025-04-12'
        'om två veckor'              || '2025-03-26'
        'om ett par veckor'          || '2025-03-26'
        'om en vecka'                || '2025-03-19'
        'om en månad'                || '2025-04-12'
        'in two weeks'               || '2025-03-26'
        'in a couple of weeks'       || '2025-03-26'
        'in a week'                  || '2025-03-19'
        'a week from now'            || '2025-03-19'
        'for 10 days'                || '2025-03-22'
        'in a fortnight'             || '2025-03-26'
        '4.8.'                       || '2025-08-04'
        '4.8. asti'                  || '2025-08-04'
        '04.08.'                     || '2025-08-04'
        '4.8.2025'                   || '2025-08-04'
        '4. 8. 2025'                 || '2025-08-04'
        '4/8'                        || '2025-08-04'
        '2025-08-04'                 || '2025-08-04'
        '4 August'                   || '2025-08-04'
        'until 4th of August'        || '2025-08-04'
        'August 4'                   || '2025-08-04'
        '4 August 2025'              || '2025-08-04'
        'till den 4 augusti'         || '2025-08-04'
        'den 4:e augusti'            || '2025-08-04'
        'elokuun 4. päivä'           || '2025-08-04'
        '4. elokuuta asti'           || '2025-08-04'
        'elokuun 4. päivään'         || '2025-08-04'
        'elokuussa'                  || '2025-08-01'
        'in August'                  || '2025-08-01'
        'i augusti'                  || '2025-08-01'
        '1.7.-4.8.'                  || '2025-08-04'
        '1.-4.8.'                    || '2025-08-04'
        '1 July to 4 August'         || '2025-08-04'
        '12.3.2026'                  || '2026-03-12'
        '11.3.'                      || '2026-03-11'
        '12.3.'                      || '2026-03-12'
    }

    def '"#words" is no day'() {
        expect:
        Until.read(words, TODAY) == Optional.empty()

        where:
        words << ['', ' ', 'lomani jälkeen', 'efter semestern', 'after my holiday', 'myöhemmin', 'ei huomenna', 'inte i morgon',
                  'not tomorrow', '31.2.', '0.5.', '4.13.', '1.1.2025', '12.3.2025', '13.3.2026', '4.8.2031', '29.2.',
                  'maanantaina tai tiistaina', 'Monday or Tuesday', '4.8. tai 5.8.', '4.8. 5.8.', 'before August',
                  'ennen elokuuta', '0 päivän päästä', '60 viikon päästä', '999 days', 'muutaman päivän päästä', 'tällä viikolla',
                  'kun ehdin', '12', '👍', '4.8.' * 100, 'x' * 10_000]
    }

    def 'on #today, "#words" is #day'() {
        expect:
        Until.read(words, LocalDate.parse(today)) == Optional.ofNullable(day).map { LocalDate.parse(it) }

        where:
        today        | words                    || day
        '2025-12-31' | 'huomenna'               || '2026-01-01'
        '2025-12-29' | 'ensi viikolla'          || '2026-01-05'
        '2025-12-15' | '7.1.'                   || '2026-01-07'
        '2025-12-15' | '7 January'              || '2026-01-07'
        '2025-12-15' | 'ensi kuussa'            || '2026-01-01'
        '2025-12-31' | 'tammikuussa'            || '2026-01-01'
        '2025-12-20' | 'kahden viikon päästä'   || '2026-01-03'
        '2025-01-01' | '1.1.'                   || '2026-01-01'
        '2025-03-17' | 'maanantaina'            || '2025-03-24'
        '2025-03-17' | 'ensi viikolla'          || '2025-03-24'
        '2025-03-16' | 'ensi viikolla'          || '2025-03-17'
        '2027-06-01' | '29.2.'                  || '2028-02-29'
        '2028-02-28' | '29.2.'                  || '2028-02-29'
        '2028-02-29' | '29.2.'                  || null
        '2028-01-10' | '29 February'            || '2028-02-29'
        '2026-06-01' | '29.2.'                  || null
        '2028-02-28' | 'tomorrow'               || '2028-02-29'
        '2028-01-31' | 'kuukauden päästä'       || '2028-02-29'
        '2028-02-29' | '28.2.2029'              || '2029-02-28'
        '2028-02-29' | '1.3.2029'               || null
    }

    def 'one who is "away #words" is away to the end of #day'() {
        expect:
        Until.lastDayAway(words, TODAY) == Optional.ofNullable(day).map { LocalDate.parse(it) }

        where:
        words                   || day
        'tomorrow'              || '2025-03-13'
        'maanantaina'           || '2025-03-17'
        'ensi maanantaihin'     || '2025-03-17'
        'until Friday'          || '2025-03-14'
        '4.8. asti'             || '2025-08-04'
        '1.7.-4.8.'             || '2025-08-04'
        'ensi viikolla'         || '2025-03-23'
        'ensi viikon'           || '2025-03-23'
        'nästa vecka'           || '2025-03-23'
        'next week'             || '2025-03-23'
        'until next week'       || '2025-03-17'
        'ensi viikkoon'         || '2025-03-17'
        'ensi viikkoon asti'    || '2025-03-17'
        'till nästa vecka'      || '2025-03-17'
        'Friday next week'      || '2025-03-21'
        'kaksi viikkoa'         || '2025-03-26'
        'for a month'           || '2025-04-12'
        'ensi kuussa'           || '2025-04-30'
        'next month'            || '2025-04-30'
        'maaliskuussa'          || '2025-03-31'
        'in July'               || '2025-07-31'
        'i februari'            || '2026-02-28'
        'in July 2025'          || '2025-07-31'
        'in January 2025'       || null
        'until July'            || '2025-07-01'
        'heinäkuuhun'           || '2025-07-01'
        'heinäkuuhun saakka'    || '2025-07-01'
        'July 4'                || '2025-07-04'
        'a while'               || null
    }

    def 'the day before 29 February a year is over by its last day'() {
        expect:
        Until.read('28.2.', LocalDate.of(2028, 2, 29)) == Optional.of(LocalDate.of(2029, 2, 28))
    }
}
