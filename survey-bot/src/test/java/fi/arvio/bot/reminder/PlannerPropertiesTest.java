package fi.arvio.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds in every hour of two years, whatever people do and whenever the bot is down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannerPropertiesTest {
    private static final Planner PLANNER = new Planner();

    @Test
    void whatever_is_sent_keeps_every_rule_and_is_what_was_told() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<Text, Integer> texts = new EnumMap<>(Text.class);
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        qt().withExamples(400).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            for (Plan.Send send : new Life(seed).live().sent()) {
                kinds.merge(send.kind(), 1, Integer::sum);
                texts.merge(send.text(), 1, Integer::sum);
                reasons.merge(send.why(), 1, Integer::sum);
            }
        });
        assertThat(kinds).hasSize(Kind.values().length);
        assertThat(texts).hasSize(Text.values().length);
        assertThat(reasons)
                .containsKeys(Reason.AFTER_INVITATION, Reason.BEFORE_CLOSING, Reason.ASKED_FOR, Reason.CATCHING_UP);
        assertThat(kinds.values()).as("%s", kinds).allMatch(count -> count > 30);
        assertThat(texts.values()).as("%s", texts).allMatch(count -> count > 30);
    }

    @Test
    void whoever_stays_unfinished_reachable_and_willing_gets_as_many_as_fit_on_the_first_days_that_allow_it() {
        Map<String, Integer> kinds = new HashMap<>();
        qt().withExamples(400).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            List<String> expected = new WillingLife(seed).expected();
            assertThat(new WillingLife(seed).messages()).isEqualTo(expected);
            expected.forEach(message -> kinds.merge(message.substring(11), 1, Integer::sum));
        });
        assertThat(List.of("INVITATION 0", "ASKED 1", "REMINDER 1", "REMINDER 2", "REMINDER 3"))
                .as("%s", kinds)
                .allMatch(kind -> kinds.getOrDefault(kind, 0) > 20);
    }

    @Test
    void in_every_hour_of_two_years_a_new_person_is_invited_on_the_first_day_that_allows_it() {
        Campaign campaign = twoYears(Policy.standard());
        Standing standing = newcomer("N1");
        LocalDate last = LocalDate.of(2027, 12, 23);
        Instant end = last.atTime(9, 0).atZone(Rounds.HELSINKI).toInstant();
        for (Instant now = campaign.opensAt(); now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
            Plan plan = PLANNER.plan(campaign, standing, now);
            assertThat(plan).isInstanceOf(Plan.Send.class);
            assertThat(standing.dayOf(((Plan.Send) plan).at())).as("at %s", now).isEqualTo(firstDay(campaign, now));
        }
    }

    @Test
    void the_plan_stays_the_same_in_every_minute_until_its_moment_and_to_the_end_of_its_window() {
        qt().withExamples(60).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Campaign campaign = twoYears(Policy.standard());
            Standing standing = newcomer("S" + seed);
            Instant now = campaign.opensAt().plus(Duration.ofMinutes(Math.floorMod(seed, 1_000_000L)));
            Plan.Send told = (Plan.Send) PLANNER.plan(campaign, standing, now);
            for (Instant later = now; later.isBefore(told.latest()); later = later.plus(Duration.ofMinutes(7))) {
                assertThat(PLANNER.plan(campaign, standing, later)).isEqualTo(told);
            }
            assertThat(PLANNER.plan(campaign, standing, told.latest().minusNanos(1)))
                    .isEqualTo(told);
            Plan.Send missed = (Plan.Send) PLANNER.plan(campaign, standing, told.latest());
            assertThat(standing.dayOf(missed.at())).isAfter(standing.dayOf(told.at()));
        });
    }

    @Test
    void people_are_spread_over_the_whole_window_minute_by_minute() {
        Campaign campaign = twoYears(Policy.standard());
        Instant now = Instant.parse("2026-09-07T00:00:00Z");
        Map<LocalTime, Integer> minutes = new HashMap<>();
        for (int i = 0; i < 3600; i++) {
            Plan.Send send = (Plan.Send) PLANNER.plan(campaign, newcomer("R" + i), now);
            minutes.merge(send.at().atZone(Rounds.HELSINKI).toLocalTime(), 1, Integer::sum);
        }
        assertThat(minutes).hasSizeBetween(335, 345);
        assertThat(minutes.values()).allMatch(people -> people < 30);
        assertThat(minutes.keySet())
                .allMatch(at -> !at.isBefore(LocalTime.of(9, 0)) && at.isBefore(LocalTime.of(15, 0)));
    }

    @Test
    void planning_for_two_thousand_people_asks_for_the_holidays_of_each_year_once() {
        List<Integer> asked = new ArrayList<>();
        PublicHolidays holidays = new PublicHolidays();
        WorkCalendar calendar = new WorkCalendar(year -> {
            asked.add(year);
            return holidays.of(year);
        });
        Campaign campaign = new Campaign(
                Instant.parse("2026-11-02T06:00:00Z"),
                Instant.parse("2027-02-12T14:00:00Z"),
                Rounds.HELSINKI,
                Policy.standard(),
                calendar);
        Set<Plan> plans = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            plans.add(PLANNER.plan(campaign, newcomer("R" + i), Instant.parse("2026-12-23T20:00:00Z")));
        }
        assertThat(plans).hasSizeGreaterThan(100);
        assertThat(asked).containsExactlyInAnyOrder(2026, 2027);
    }

    private static LocalDate firstDay(Campaign campaign, Instant now) {
        LocalDate day = now.atZone(Rounds.HELSINKI).toLocalDate();
        boolean over = !now.atZone(Rounds.HELSINKI).toLocalTime().isBefore(Rules.until(campaign.policy(), day));
        day = over ? day.plusDays(1) : day;
        while (!Rules.isAllowed(campaign, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Campaign twoYears(Policy policy) {
        return new Campaign(
                Instant.parse("2025-12-31T22:00:00Z"),
                Instant.parse("2027-12-31T22:00:00Z"),
                Rounds.HELSINKI,
                policy,
                WorkCalendar.finnish());
    }

    private static Standing newcomer(String respondent) {
        return new Standing(
                respondent,
                Rounds.HELSINKI,
                Progress.NOT_STARTED,
                Wish.ANY_TIME,
                null,
                null,
                List.of(),
                null,
                true,
                false);
    }
}
