package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The attacker combines goals with body groups, snapshots and rounds, and must find nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyAttackTest {
    private static final int MINIMUM = 3;
    private static final int PEOPLE = 12;
    /** Which of goals 1 and 2 somebody answers, and the group they are in. */
    private static final List<String> KINDS = List.of("1A", "2A", "12A", "1B", "2B", "12B");

    /** What the i-th of all people answers: at random from few, alike in a group, alike about a goal. */
    private static final List<Answering> ANSWERS = List.of(
            (i, kind, goal) -> "442".charAt(i % 3),
            (i, kind, goal) -> kind.endsWith("A") ? '4' : "24".charAt(i % 2),
            (i, kind, goal) -> goal == '1' ? '4' : "234".charAt(i % 3));

    /** What somebody answers about a goal. */
    private interface Answering {
        char about(int number, String kind, char goal);
    }

    @Test
    void no_combination_finds_fewer_than_the_minimum_in_any_population_of_two_goals_and_two_groups() {
        int[] tried = new int[2];
        everyPopulation(new int[KINDS.size()], 0, PEOPLE, counts -> {
            if (isFirstOfItsMirrors(counts)) {
                for (Answering answers : ANSWERS) {
                    tried[0]++;
                    tried[1] += attack(population(counts, answers));
                }
            }
        });
        assertThat(tried[0]).as("populations").isGreaterThan(14_000);
        assertThat(tried[1]).as("figures by group to attack").isGreaterThan(20_000);
    }

    /** Who is asked what, with each answer from either half of the scale. */
    private static final List<String> ANSWERED = List.of(
            "2-A", "4-A", "-2A", "-4A", "22A", "24A", "42A", "44A", "2-B", "4-B", "-2B", "-4B", "22B", "24B", "42B",
            "44B");

    @Test
    void no_combination_finds_fewer_than_the_minimum_whatever_up_to_five_people_answer() {
        int[] tried = new int[1];
        everyPopulation(new int[ANSWERED.size()], 0, 5, counts -> {
            tried[0]++;
            attack(answered(counts));
        });
        assertThat(tried[0]).as("populations with their answers").isEqualTo(20_349);
    }

    private static Forest answered(int... counts) {
        StringBuilder groups = new StringBuilder();
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int kind = 0; kind < counts.length; kind++) {
            String of = ANSWERED.get(kind);
            first.append(of.substring(0, 1).repeat(counts[kind]));
            second.append(of.substring(1, 2).repeat(counts[kind]));
            groups.append(of.substring(2).repeat(counts[kind]));
        }
        return Sample.ofGroups(
                Map.of("TYO-1", first.toString(), "TYO-2", second.toString()), groups.toString(), Map.of("TYO-1", "A"));
    }

    private static int attack(Forest forest) {
        Release release = Releases.withMinimum(MINIMUM).then(1, forest).latest().orElseThrow();
        Attacker attacker = new Attacker(Map.of(1, forest), List.of(release));
        assertThat(attacker.solvesFor(MINIMUM - 1)).as(forest.toString()).isFalse();
        assertThat(attacker.findsUnanimity()).as(forest.toString()).isFalse();
        return (int) release.parts().values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.outcome() instanceof Outcome.Shown)
                .count();
    }

    private static void everyPopulation(int[] counts, int kind, int left, Consumer<int[]> then) {
        if (kind == counts.length) {
            then.accept(counts);
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[kind] = count;
            everyPopulation(counts, kind + 1, left - count, then);
        }
        counts[kind] = 0;
    }

    /** Goals and groups can be exchanged. */
    private static boolean isFirstOfItsMirrors(int[] counts) {
        int a = counts[0] * 10_000 + counts[1] * 100 + counts[2];
        int b = counts[3] * 10_000 + counts[4] * 100 + counts[5];
        return a >= b && counts[0] + counts[3] >= counts[1] + counts[4];
    }

    private static Forest population(int[] counts, Answering answers) {
        StringBuilder groups = new StringBuilder();
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int kind = 0; kind < counts.length; kind++) {
            String of = KINDS.get(kind);
            for (int i = 0; i < counts[kind]; i++) {
                int number = groups.length();
                groups.append(of.charAt(of.length() - 1));
                first.append(of.startsWith("1") ? answers.about(number, of, '1') : '-');
                second.append(of.contains("2") ? answers.about(number, of, '2') : '-');
            }
        }
        return Sample.ofGroups(
                Map.of("TYO-1", first.toString(), "TYO-2", second.toString()), groups.toString(), Map.of("TYO-1", "A"));
    }

    @Test
    void no_combination_over_goals_groups_snapshots_and_two_rounds_finds_fewer_than_the_minimum() {
        int[] shown = new int[1];
        qt().withExamples(60).forAll(longs().all(), integers().between(3, 4)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, 15);
            List<Attacker.Seen> rounds = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                rounds.add(round(random, groups, minimum));
            }
            Attacker attacker = new Attacker(rounds);
            shown[0] += attacker.figures();
            assertThat(attacker.solvesFor(minimum - 1)).isFalse();
        });
        assertThat(shown[0]).as("figures to attack").isGreaterThan(1_500);
    }

    private static Attacker.Seen round(Random random, String groups, int minimum) {
        Map<String, String> goals = Panel.answers(random, groups.length());
        Releases releases = Releases.withMinimum(minimum);
        Map<Integer, Forest> snapshots = new TreeMap<>();
        for (int number = 1; number <= 2 + random.nextInt(2); number++) {
            goals = number == 1 ? goals : Panel.changed(goals, random, 0.6);
            Forest forest = Panel.forest(goals, groups);
            snapshots.put(number, forest);
            releases = releases.then(number, forest);
        }
        return new Attacker.Seen(snapshots, releases.all());
    }

    @Test
    void nothing_that_one_release_leaves_over_is_unanimous() {
        qt().withExamples(300).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, 24);
            Forest forest = Panel.forest(Panel.oneSided(random, groups.length()), groups);
            Release release =
                    Releases.withMinimum(minimum).then(1, forest).latest().orElseThrow();
            assertThat(new Attacker(Map.of(1, forest), List.of(release)).findsUnanimity())
                    .isFalse();
        });
    }
}
