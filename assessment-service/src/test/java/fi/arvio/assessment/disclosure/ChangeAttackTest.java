package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.assessment.analysis.RoundChange;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How the same people's answers changed is told beside what everybody said, and must give nobody away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeAttackTest {
    private static final int PEOPLE = 14;

    @Test
    void figures_of_those_who_answered_twice_let_nobody_work_back_to_fewer_than_the_minimum() {
        int[] told = new int[2];
        qt().withExamples(80).forAll(longs().all(), integers().between(3, 4)).checkAssert((seed, minimum) -> {
            Two rounds = Two.of(new Random(seed), minimum);
            Attacker attacker = new Attacker(List.of(rounds.seenFirst(), rounds.seenSecond()));
            assertThat(attacker.solvesFor(minimum - 1)).isFalse();
            for (ChangeRelease.ChangedCell cell : rounds.change(minimum).cells()) {
                told[cell.told() instanceof ChangeRelease.Told.Shown ? 0 : 1]++;
            }
        });
        assertThat(told[0]).as("changes told").isGreaterThan(80);
        assertThat(told[1]).as("changes withheld").isGreaterThan(80);
    }

    @Test
    void a_change_counts_just_those_who_answered_in_both_rounds() {
        int[] compared = new int[1];
        qt().withExamples(200).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Two rounds = Two.of(new Random(seed), minimum);
            for (ChangeRelease.ChangedCell cell : rounds.change(minimum).cells()) {
                if (cell.told() instanceof ChangeRelease.Told.Shown(Published<RoundChange> change)) {
                    compared[0]++;
                    assertThat(List.of(
                                    change.value().down(),
                                    change.value().same(),
                                    change.value().up()))
                            .as(cell.code())
                            .isEqualTo(rounds.tally(cell.code()));
                    assertThat(change.value().pairs()).isGreaterThanOrEqualTo(minimum);
                    assertThat(change.value().before().n())
                            .isEqualTo(change.value().pairs());
                    assertThat(change.value().after().n())
                            .isEqualTo(change.value().pairs());
                }
            }
        });
        assertThat(compared[0]).as("changes compared").isGreaterThan(200);
    }

    @Test
    void nobody_s_moving_alike_is_told() {
        Map<String, String> before = Map.of("TYO-1", "1122344");
        Map<String, String> after = Map.of("TYO-1", "2233455");
        ChangeRelease change = new Two(
                        Sample.ofPanel(before), Sample.ofPanel(after), before, after, releases(before), releases(after))
                .change(3);
        assertThat(change.cells())
                .allSatisfy(cell ->
                        assertThat(cell.told()).isEqualTo(new ChangeRelease.Told.Withheld(Outcome.Reason.PROTECTED)));
    }

    @Test
    void a_change_of_too_few_is_told_as_such() {
        Map<String, String> before = Map.of("TYO-1", "12-----");
        Map<String, String> after = Map.of("TYO-1", "21-----");
        ChangeRelease change = new Two(
                        Sample.ofPanel(before), Sample.ofPanel(after), before, after, releases(before), releases(after))
                .change(3);
        assertThat(change.cells())
                .allSatisfy(cell -> assertThat(cell.told())
                        .isEqualTo(new ChangeRelease.Told.Withheld(Outcome.Reason.FEWER_THAN_MINIMUM)));
    }

    private static Releases releases(Map<String, String> goals) {
        return Releases.withMinimum(3).then(1, Sample.ofPanel(goals));
    }

    /** Two rounds of the same people, each with one snapshot. */
    private record Two(
            Forest first,
            Forest second,
            Map<String, String> before,
            Map<String, String> after,
            Releases firstReleases,
            Releases secondReleases) {

        static Two of(Random random, int minimum) {
            Map<String, String> before = Panel.answers(random, PEOPLE);
            Map<String, String> after = again(before, random);
            String groups = Panel.groups(random, PEOPLE);
            Forest first = Panel.forest(before, groups);
            Forest second = Panel.forest(after, groups);
            return new Two(
                    first,
                    second,
                    before,
                    after,
                    Releases.withMinimum(minimum).then(1, first),
                    Releases.withMinimum(minimum).then(1, second));
        }

        /** Some change their minds; about some goals a few do not answer again. */
        private static Map<String, String> again(Map<String, String> before, Random random) {
            Map<String, String> after = new TreeMap<>();
            before.forEach((goal, answers) -> {
                int leave = random.nextBoolean() ? 0 : random.nextInt(PEOPLE);
                StringBuilder again = new StringBuilder();
                for (int i = 0; i < PEOPLE; i++) {
                    char then = answers.charAt(i);
                    boolean valid = Character.isDigit(then);
                    again.append(
                            !valid
                                    ? then
                                    : i < leave
                                            ? '-'
                                            : random.nextInt(5) < 2 ? "12345".charAt(random.nextInt(5)) : then);
                }
                after.put(goal, again.toString());
            });
            return after;
        }

        private Forest matchedFirst() {
            return ChangeRelease.matched(first, second);
        }

        private Forest matchedSecond() {
            return ChangeRelease.matched(second, first);
        }

        ChangeRelease change(int minimum) {
            return ChangeRelease.of(
                    firstReleases.then(2, matchedFirst()), secondReleases.then(2, matchedSecond()), minimum);
        }

        Attacker.Seen seenFirst() {
            return new Attacker.Seen(
                    Map.of(1, first, 2, matchedFirst()),
                    firstReleases.then(2, matchedFirst()).all());
        }

        Attacker.Seen seenSecond() {
            return new Attacker.Seen(
                    Map.of(1, second, 2, matchedSecond()),
                    secondReleases.then(2, matchedSecond()).all());
        }

        /** Down, the same and up below a cell, counted anew. */
        List<Integer> tally(String code) {
            Map<Integer, Integer> moved = new TreeMap<>(Map.of(-1, 0, 0, 0, 1, 0));
            before.forEach((goal, then) -> {
                if (goal.equals(code) || goal.startsWith(code + "-")) {
                    String now = after.get(goal);
                    IntStream.range(0, PEOPLE)
                            .filter(i -> Character.isDigit(then.charAt(i)) && Character.isDigit(now.charAt(i)))
                            .forEach(i -> moved.merge(
                                    Character.compare(now.charAt(i), then.charAt(i)) > 0
                                            ? 1
                                            : now.charAt(i) == then.charAt(i) ? 0 : -1,
                                    1,
                                    Integer::sum));
                }
            });
            return List.copyOf(moved.values());
        }
    }
}
