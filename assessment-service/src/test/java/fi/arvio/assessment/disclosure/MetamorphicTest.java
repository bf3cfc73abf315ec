package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.assessment.analysis.CategoryCount;
import fi.arvio.assessment.analysis.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What must not change a release, and what must change it in a known way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetamorphicTest {
    private static final int PEOPLE = 24;

    @Test
    void one_more_answer_never_changes_a_published_snapshot() {
        qt().withExamples(100).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, PEOPLE);
            Map<String, String> goals = Panel.answers(random, PEOPLE);
            Releases before = Releases.withMinimum(minimum).then(1, Panel.forest(goals, groups));
            Map<String, String> more = Panel.changedByFewerThan(2, goals, random);
            Releases after = before.then(2, Panel.forest(more, groups));
            assertThat(after.all().getFirst()).isEqualTo(before.latest().orElseThrow());
        });
    }

    @Test
    void fewer_people_than_the_minimum_never_change_a_released_cell() {
        qt().withExamples(200).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, PEOPLE);
            Map<String, String> goals = Panel.answers(random, PEOPLE);
            Releases first = Releases.withMinimum(minimum).then(1, Panel.forest(goals, groups));
            Map<String, String> changed = Panel.changedByFewerThan(minimum, goals, random);
            Release second =
                    first.then(2, Panel.forest(changed, groups)).latest().orElseThrow();
            Map<String, Outcome> then = outcomes(first.latest().orElseThrow());
            Map<String, Outcome> now = outcomes(second);
            then.forEach((place, outcome) -> {
                if (outcome instanceof Outcome.Shown) {
                    assertThat(now).as(place).containsEntry(place, outcome);
                }
            });
        });
    }

    @Test
    void permuting_people_changes_nothing() {
        qt().withExamples(100).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, PEOPLE);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
            Collections.shuffle(order, random);
            Releases straight = Releases.withMinimum(minimum);
            Releases permuted = Releases.withMinimum(minimum);
            Map<String, String> goals = Panel.answers(random, PEOPLE);
            for (int number = 1; number <= 2; number++) {
                straight = straight.then(number, Panel.forest(goals, groups));
                Map<String, String> other = new TreeMap<>(goals);
                other.replaceAll((goal, answers) -> Panel.permuted(answers, order));
                permuted = permuted.then(number, Panel.forest(other, Panel.permuted(groups, order)));
                goals = Panel.changed(goals, random, 0.7);
            }
            assertThat(permuted.all()).isEqualTo(straight.all());
        });
    }

    @Test
    void merging_two_bodies_equals_computing_them_as_one() {
        int[] sums = new int[1];
        qt().withExamples(200).forAll(longs().all(), integers().between(3, 5)).checkAssert((seed, minimum) -> {
            Random random = new Random(seed);
            String groups = Panel.groups(random, PEOPLE);
            Map<String, String> goals = Panel.answers(random, PEOPLE);
            Release apart = release(minimum, Sample.ofGroups(goals, groups, Map.of()));
            Release merged = release(minimum, Sample.ofGroups(goals, groups.replace('B', 'A'), Map.of()));
            assertThat(merged.cells()).isEqualTo(apart.cells());
            for (ReleasedCell cell : merged.cells()) {
                Optional<Figure> both = figure(merged, "A", cell.code());
                both.ifPresent(figure -> assertThat(figure.n())
                        .as("%s of %s", cell.code(), goals)
                        .isEqualTo(tally(goals, groups, cell.code())));
                Optional<Figure> one = figure(apart, "A", cell.code());
                Optional<Figure> other = figure(apart, "B", cell.code());
                if (both.isPresent() && one.isPresent() && other.isPresent()) {
                    sums[0]++;
                    assertThat(counts(both.get())).isEqualTo(sum(counts(one.get()), counts(other.get())));
                }
            }
        });
        assertThat(sums[0]).as("figures compared").isGreaterThan(200);
    }

    private static Release release(int minimum, Forest forest) {
        return Releases.withMinimum(minimum).then(1, forest).latest().orElseThrow();
    }

    private static Optional<Figure> figure(Release release, String group, String code) {
        return release.outcome(new Part.OfGroup(group), code)
                .flatMap(outcome -> outcome instanceof Outcome.Shown(Published<Figure> figure)
                        ? Optional.of(figure.value())
                        : Optional.empty());
    }

    /** Valid answers of A and B below a cell, counted anew. */
    private static int tally(Map<String, String> goals, String groups, String code) {
        return goals.entrySet().stream()
                .filter(goal -> goal.getKey().equals(code) || goal.getKey().startsWith(code + "-"))
                .mapToInt(goal -> (int) IntStream.range(0, groups.length())
                        .filter(i -> "AB".indexOf(groups.charAt(i)) >= 0
                                && Character.isDigit(goal.getValue().charAt(i)))
                        .count())
                .sum();
    }

    private static List<Integer> counts(Figure figure) {
        return figure.categories().stream().map(CategoryCount::count).toList();
    }

    private static List<Integer> sum(List<Integer> some, List<Integer> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i) + others.get(i))
                .toList();
    }

    private static Map<String, Outcome> outcomes(Release release) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        release.cells().forEach(cell -> outcomes.put(cell.code(), cell.outcome()));
        release.parts()
                .forEach(
                        (part, cells) -> cells.forEach(cell -> outcomes.put(cell.code() + " " + part, cell.outcome())));
        return outcomes;
    }
}
