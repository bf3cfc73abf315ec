package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The attacker adds and subtracts whatever was released and must find nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttackTest {
    private static final List<String> POPULATIONS = List.of("", "d", "3", "3d", "34", "333", "334", "3344");
    private static final List<String> GOALS = List.of("KOTO-1-1", "KOTO-1-2", "KOTO-2-1", "KOTO-2-2");
    private static final int MINIMUM = 3;

    @Test
    void no_sum_or_difference_in_any_small_population_of_strangers_finds_fewer_than_the_minimum() {
        attackEverySmallPopulation(Sample::ofStrangers);
    }

    @Test
    void no_sum_or_difference_in_any_small_panel_finds_fewer_than_the_minimum() {
        attackEverySmallPopulation(Sample::ofPanel);
    }

    private static void attackEverySmallPopulation(Function<Map<String, String>, Forest> population) {
        int shown = 0;
        for (int number = 0; number < 8 * 8 * 8 * 8; number++) {
            Map<String, String> goals = new TreeMap<>();
            int rest = number;
            for (String goal : GOALS) {
                goals.put(goal, POPULATIONS.get(rest % 8));
                rest /= 8;
            }
            Forest forest = population.apply(goals);
            Release release = first(MINIMUM, forest);
            Attacker attacker = new Attacker(Map.of(1, forest), List.of(release));
            assertThat(attacker.fewestBySums()).as(goals.toString()).isGreaterThanOrEqualTo(MINIMUM);
            assertThat(attacker.remainders(release)).as(goals.toString()).noneMatch(attacker::unanimous);
            shown += attacker.figures();
        }
        assertThat(shown).as("figures to attack").isGreaterThan(5_000);
    }

    @Test
    void no_linear_combination_in_a_larger_panel_finds_fewer_than_the_minimum() {
        qt().withExamples(150).forAll(longs().all(), integers().between(3, 4)).checkAssert((seed, minimum) -> {
            Forest forest = Sample.ofPanel(answers(new Random(seed), 14));
            Release release = first(minimum, forest);
            Attacker attacker = new Attacker(Map.of(1, forest), List.of(release));
            assertThat(attacker.solvesFor(minimum - 1)).isFalse();
            assertThat(attacker.remainders(release)).noneMatch(attacker::unanimous);
        });
    }

    @Test
    void no_linear_combination_over_three_releases_finds_fewer_than_the_minimum() {
        qt().withExamples(150).forAll(longs().all(), integers().between(3, 4)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            Map<String, String> goals = answers(random, 14);
            Releases releases = Releases.withMinimum(minimum);
            Map<Integer, Forest> snapshots = new HashMap<>();
            for (int number = 1; number <= 3; number++) {
                goals = later(goals, random, number == 1 ? 0.6 : 0.3);
                snapshots.put(number, Sample.ofPanel(goals));
                releases = releases.then(number, Sample.ofPanel(goals));
            }
            assertThat(new Attacker(snapshots, releases.all()).solvesFor(minimum - 1))
                    .isFalse();
        });
    }

    @Test
    void no_sum_or_difference_over_two_releases_of_a_small_tree_finds_fewer_than_the_minimum() {
        List<String> before = List.of("", "3", "34-", "343-", "3432");
        List<String> after = List.of("d", "34", "3431", "343125", "3452");
        List<String> goals = List.of("TYO-1", "TYO-2", "TYO-3");
        for (int number = 0; number < 15_625; number++) {
            Map<String, String> then = new TreeMap<>();
            Map<String, String> now = new TreeMap<>();
            int rest = number;
            for (String goal : goals) {
                then.put(goal, before.get(rest % 5));
                now.put(goal, after.get(rest / 5 % 5));
                rest /= 25;
            }
            Map<Integer, Forest> snapshots = Map.of(1, Sample.ofStrangers(then), 2, Sample.ofStrangers(now));
            Releases releases = Releases.withMinimum(MINIMUM)
                    .then(1, Sample.ofStrangers(then))
                    .then(2, Sample.ofStrangers(now));
            assertThat(new Attacker(snapshots, releases.all()).fewestBySums())
                    .as(then + " then " + now)
                    .isGreaterThanOrEqualTo(MINIMUM);
        }
    }

    private static Release first(int minimum, Forest forest) {
        return Releases.withMinimum(minimum).then(1, forest).latest().orElseThrow();
    }

    private static Map<String, String> answers(Random random, int respondents) {
        Map<String, String> goals = new TreeMap<>();
        for (String goal : List.of("KOTO-1-1", "KOTO-1-2", "KOTO-1-3", "KOTO-2-1", "KOTO-2-2", "KOTO-3-1")) {
            StringBuilder answers = new StringBuilder();
            double asked = random.nextDouble(0.2, 0.7);
            for (int i = 0; i < respondents; i++) {
                answers.append(random.nextDouble() < asked ? "123445dn".charAt(random.nextInt(8)) : '-');
            }
            goals.put(goal, answers.toString());
        }
        return goals;
    }

    /** Some answer, some revise, some delete. */
    private static Map<String, String> later(Map<String, String> goals, Random random, double changed) {
        Map<String, String> later = new TreeMap<>();
        goals.forEach((goal, answers) -> {
            double rate = random.nextDouble(changed);
            StringBuilder next = new StringBuilder();
            answers.chars()
                    .forEach(answer -> next.append(
                            random.nextDouble() < rate ? "12345d-".charAt(random.nextInt(7)) : (char) answer));
            later.put(goal, next.toString());
        });
        return later;
    }
}
