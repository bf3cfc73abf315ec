package fi.arvio.bot.reminder

import java.time.LocalDate
import java.time.LocalTime
import spock.lang.Specification
import spock.lang.Unroll

/** Finnish working days and quiet days, of years in which feasts fall on different weekdays. */
@Unroll
class WorkCalendarSpec extends Specification {
    static final CALENDAR = WorkCalendar.finnish()

    def '#day, #what, is #kind'() {
        expect:
        CALENDAR.isWorkingDay(LocalDate.parse(day)) == (kind == 'a working day')

        where:
        day          | what                                       || kind
        '2026-04-01' | 'the Wednesday before Easter'              || 'a working day'
        '2026-04-02' | 'Maundy Thursday'                          || 'none'
        '2026-04-03' | 'Good Friday'                              || 'none'
        '2026-04-04' | 'Holy Saturday'                            || 'none'
        '2026-04-05' | 'Easter Sunday'                            || 'none'
        '2026-04-06' | 'Easter Monday'                            || 'none'
        '2026-04-07' | 'the Tuesday after Easter'                 || 'a working day'
        '2027-03-24' | 'the Wednesday before an early Easter'     || 'a working day'
        '2027-03-25' | 'Maundy Thursday'                          || 'none'
        '2027-03-29' | 'Easter Monday'                            || 'none'
        '2027-03-30' | 'the Tuesday after Easter'                 || 'a working day'
        '2026-04-29' | 'two days before May Day'                  || 'a working day'
        '2026-04-30' | 'the eve of May Day'                       || 'none'
        '2026-05-01' | 'May Day'                                  || 'none'
        '2027-04-30' | 'the eve of a May Day on a Saturday'       || 'none'
        '2027-05-03' | 'the Monday after it'                      || 'a working day'
        '2026-05-12' | 'two days before Ascension Day'            || 'a working day'
        '2026-05-13' | 'the eve of Ascension Day'                 || 'none'
        '2026-05-14' | 'Ascension Day'                            || 'none'
        '2026-05-15' | 'the Friday after it'                      || 'a working day'
        '2026-05-25' | 'the Monday after Whit Sunday'             || 'a working day'
        '2026-06-18' | 'the day before Midsummer Eve'             || 'a working day'
        '2026-06-19' | 'Midsummer Eve'                            || 'none'
        '2026-06-20' | 'Midsummer Day'                            || 'none'
        '2026-06-22' | 'the Monday after Midsummer'               || 'a working day'
        '2026-10-29' | 'two days before All Saints'               || 'a working day'
        '2026-10-30' | 'the eve of All Saints'                    || 'none'
        '2026-10-31' | 'All Saints'                               || 'none'
        '2026-12-04' | 'two days before Independence Day, a Sunday' || 'a working day'
        '2026-12-07' | 'the Monday after it'                      || 'a working day'
        '2027-12-03' | 'the Friday before it on a Monday'         || 'a working day'
        '2027-12-06' | 'Independence Day on a Monday'             || 'none'
        '2028-12-04' | 'two days before it on a Wednesday'        || 'a working day'
        '2028-12-05' | 'the eve of Independence Day'              || 'none'
        '2028-12-06' | 'Independence Day'                         || 'none'
        '2026-12-23' | 'the day before Christmas Eve'             || 'a working day'
        '2026-12-24' | 'Christmas Eve'                            || 'none'
        '2026-12-25' | 'Christmas Day'                            || 'none'
        '2026-12-28' | 'the Monday after Christmas'               || 'a working day'
        '2026-12-30' | 'the day before New Year\'s Eve'           || 'a working day'
        '2026-12-31' | 'New Year\'s Eve'                          || 'none'
        '2027-01-01' | 'New Year'                                 || 'none'
        '2027-01-04' | 'the Monday after New Year'                || 'a working day'
        '2027-01-05' | 'the eve of Epiphany'                      || 'none'
        '2027-01-06' | 'Epiphany'                                 || 'none'
        '2027-01-07' | 'the day after Epiphany'                   || 'a working day'
        '2026-09-05' | 'a Saturday'                               || 'none'
        '2026-09-06' | 'a Sunday'                                 || 'none'
        '2026-09-07' | 'a Monday'                                 || 'a working day'
    }

    def 'on #day, #what, it is #kind'() {
        expect:
        CALENDAR.isQuiet(LocalDate.parse(day)) == (kind == 'quiet')

        where:
        day          | what                                  || kind
        '2026-02-13' | 'the Friday before week 8'            || 'not quiet'
        '2026-02-16' | 'the Monday of week 8'                || 'quiet'
        '2026-02-20' | 'the Friday of week 8'                || 'quiet'
        '2026-02-23' | 'the Monday after week 8'             || 'not quiet'
        '2027-02-15' | 'the Monday of week 7'                || 'not quiet'
        '2027-02-22' | 'the Monday of week 8'                || 'quiet'
        '2027-03-01' | 'the Monday after week 8'             || 'not quiet'
        '2026-10-09' | 'the Friday before week 42'           || 'not quiet'
        '2026-10-12' | 'the Monday of week 42'               || 'quiet'
        '2026-10-16' | 'the Friday of week 42'               || 'quiet'
        '2026-10-19' | 'the Monday after week 42'            || 'not quiet'
        '2027-10-15' | 'the Friday before week 42'           || 'not quiet'
        '2027-10-22' | 'the Friday of week 42'               || 'quiet'
        '2026-06-18' | 'the day before Midsummer Eve'        || 'not quiet'
        '2026-06-19' | 'Midsummer Eve at its earliest'       || 'quiet'
        '2032-06-24' | 'the day before a late Midsummer Eve' || 'not quiet'
        '2032-06-25' | 'Midsummer Eve at its latest'         || 'quiet'
        '2026-07-15' | 'the middle of July'                  || 'quiet'
        '2025-08-07' | '7 August, a Thursday'                || 'quiet'
        '2025-08-08' | '8 August, a Friday'                  || 'not quiet'
        '2026-08-08' | '8 August on a Saturday'              || 'quiet'
        '2026-08-10' | 'the Monday after it'                 || 'not quiet'
        '2026-12-23' | '23 December'                         || 'not quiet'
        '2026-12-24' | 'Christmas Eve'                       || 'quiet'
        '2026-12-29' | 'between the years'                   || 'quiet'
        '2027-01-04' | 'between the years'                   || 'quiet'
        '2027-01-06' | 'Epiphany'                            || 'quiet'
        '2027-01-07' | '7 January'                           || 'not quiet'
        '2026-04-02' | 'Maundy Thursday'                     || 'quiet'
        '2026-09-05' | 'a Saturday'                          || 'quiet'
    }

    def 'on #day, #what, people are written to #hours'() {
        given:
        def elections = new Policy.Quiet(LocalDate.parse('2026-04-13'), LocalDate.parse('2026-04-19'))
        def policy = Policies.standard(quiet: [elections])

        expect:
        CALENDAR.window(LocalDate.parse(day), policy)
                .map { "from $it.from to $it.until".toString() }
                .orElse('never') == hours

        where:
        day          | what                              || hours
        '2026-03-26' | 'a Thursday'                      || 'from 09:00 to 15:00'
        '2026-03-27' | 'a Friday'                        || 'from 09:00 to 12:00'
        '2026-03-28' | 'a Saturday'                      || 'never'
        '2026-03-29' | 'the Sunday when summer time begins' || 'never'
        '2026-03-30' | 'the Monday after it'             || 'from 09:00 to 15:00'
        '2026-04-10' | 'the day before a quiet week'     || 'from 09:00 to 12:00'
        '2026-04-13' | 'the first day of the own quiet period' || 'never'
        '2026-04-17' | 'the Friday of it'                || 'never'
        '2026-04-20' | 'the Monday after it'             || 'from 09:00 to 15:00'
        '2026-10-25' | 'the Sunday when summer time ends' || 'never'
        '2026-10-26' | 'the Monday after it'             || 'from 09:00 to 15:00'
    }

    def 'Fridays can be left alone'() {
        expect:
        CALENDAR.window(LocalDate.parse('2026-03-27'), Policies.standard(fridayUntil: LocalTime.of(9, 0))).isEmpty()
        CALENDAR.window(LocalDate.parse('2026-03-26'), Policies.standard(fridayUntil: LocalTime.of(9, 0))).isPresent()
    }

    def '#days working days after #day is #later'() {
        expect:
        CALENDAR.plusWorkingDays(LocalDate.parse(day), days) == LocalDate.parse(later)
        CALENDAR.workingDaysBetween(LocalDate.parse(day), LocalDate.parse(later)) == days

        where:
        day          | days || later
        '2026-09-07' | 0    || '2026-09-07'
        '2026-09-07' | 1    || '2026-09-08'
        '2026-09-07' | 4    || '2026-09-11'
        '2026-09-07' | 5    || '2026-09-14'
        '2026-09-07' | 9    || '2026-09-18'
        '2026-09-12' | 1    || '2026-09-14'
        '2026-03-30' | 4    || '2026-04-08'
        '2026-12-23' | 1    || '2026-12-28'
        '2026-12-23' | 5    || '2027-01-07'
        '2026-10-08' | 4    || '2026-10-14'
    }

    def '#days working days before #day is #earlier'() {
        expect:
        CALENDAR.minusWorkingDays(LocalDate.parse(day), days) == LocalDate.parse(earlier)

        where:
        day          | days || earlier
        '2026-10-09' | 2    || '2026-10-07'
        '2026-09-07' | 2    || '2026-09-03'
        '2026-09-06' | 2    || '2026-09-03'
        '2026-04-08' | 2    || '2026-04-01'
        '2027-01-07' | 1    || '2027-01-04'
        '2027-01-07' | 0    || '2027-01-07'
    }

    def 'no working days lie between a day and one that is not later'() {
        expect:
        CALENDAR.workingDaysBetween(LocalDate.parse('2026-09-08'), LocalDate.parse(until)) == 0

        where:
        until << ['2026-09-08', '2026-09-07', '2020-01-01']
    }

    def 'the holidays of a year are asked for once'() {
        given:
        def asked = []
        def calendar = new WorkCalendar({ int year -> asked << year; [] as Set })

        when:
        2000.times { calendar.plusWorkingDays(LocalDate.parse('2026-12-01'), 40) }

        then:
        asked.sort() == [2026, 2027]
    }
}
