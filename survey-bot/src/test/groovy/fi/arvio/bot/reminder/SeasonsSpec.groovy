package fi.arvio.bot.reminder

import java.time.LocalDate
import spock.lang.Specification
import spock.lang.Unroll

@Unroll
class SeasonsSpec extends Specification {
    def 'the settings as they come are the standard'() {
        expect:
        Seasons.of('8,42', '08-07', '01-06', '') == Seasons.standard()
    }

    def 'another city leaves #day #quiet'() {
        given:
        def calendar = WorkCalendar.finnish(Seasons.of('9, 43', '08-14', '01-10', '2027-04-12/2027-04-18, 2027-05-03/2027-05-03'))

        expect:
        calendar.isQuiet(LocalDate.parse(day)) == (quiet == 'quiet')

        where:
        day          | quiet
        '2027-02-24' | 'open'   // Wednesday of week 8
        '2027-03-03' | 'quiet'  // of week 9
        '2027-10-20' | 'open'   // of week 42
        '2027-10-27' | 'quiet'  // of week 43
        '2027-08-10' | 'quiet'
        '2027-08-16' | 'open'
        '2027-01-08' | 'quiet'
        '2027-01-11' | 'open'
        '2027-04-12' | 'quiet'
        '2027-04-16' | 'quiet'
        '2027-04-19' | 'open'
        '2027-05-03' | 'quiet'
    }

    def 'a city without seasons has none but Midsummer Eve and Christmas Eve to New Year'() {
        given:
        def calendar = WorkCalendar.finnish(Seasons.of('', '06-25', '12-31', ''))

        expect:
        !calendar.isQuiet(LocalDate.parse('2027-02-24'))
        !calendar.isQuiet(LocalDate.parse('2027-07-14'))
        !calendar.isQuiet(LocalDate.parse('2027-01-04'))
        calendar.isQuiet(LocalDate.parse('2027-12-29'))
    }

    def '#what is refused'() {
        when:
        Seasons.of(weeks, summer, christmas, periods)

        then:
        thrown(IllegalArgumentException)

        where:
        what                         | weeks | summer  | christmas | periods
        'a week that no year has'    | '54'  | '08-07' | '01-06'   | ''
        'week 0'                     | '0'   | '08-07' | '01-06'   | ''
        'a word for a week'          | 'x'   | '08-07' | '01-06'   | ''
        'a day that no month has'    | '8'   | '08-32' | '01-06'   | ''
        'no day'                     | '8'   | ''      | '01-06'   | ''
        'a date for a day'           | '8'   | '08-07' | '2027-01-06' | ''
        'a single day as a period'   | '8'   | '08-07' | '01-06'   | '2027-04-12'
        'a period that ends before'  | '8'   | '08-07' | '01-06'   | '2027-04-12/2027-04-11'
        'a day that is none'         | '8'   | '08-07' | '01-06'   | '2027-04-12/2027-04-31'
    }
}
