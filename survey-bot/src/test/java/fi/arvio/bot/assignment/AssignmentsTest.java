package fi.arvio.bot.assignment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is asked what: on the sample roster, and in general. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentsTest {
    private static final List<Candidate> ROSTER = SampleRound.ROUND.candidates();
    private static final Bank BANK = SampleRound.ROUND.bank();
    private static final Map<String, Assignment> SAMPLE = Assignments.of(ROSTER, BANK, 20250303);

    @Test
    void each_goal_of_the_sample_is_rated_by_ten_or_eleven_people() {
        Map<String, Long> taps = count(a -> taps(a).stream());
        assertEquals(23, taps.size());
        assertEquals(Set.of(10L, 11L), new HashSet<>(taps.values()));
    }

    @Test
    void everybody_rates_four_different_goals_of_their_own_field_and_is_offered_the_rest() {
        for (Candidate person : ROSTER) {
            Assignment assignment = of(person);
            assertEquals(4, assignment.taps());
            assertEquals(person.goals().size(), new HashSet<>(assignment.goals()).size());
            assertEquals(new HashSet<>(person.goals()), new HashSet<>(assignment.goals()));
            assertTrue(taps(assignment).contains(assignment.closer()));
            assertTrue(person.goals().stream()
                    .anyMatch(goal ->
                            assignment.programme().equals(BANK.programmeOfGoal().get(goal))));
        }
    }

    @Test
    void closer_looks_rotating_items_and_programmes_are_spread_evenly() {
        assertSpread(1, 23, count(a -> Stream.of(a.closer())));
        assertSpread(2, BANK.rotating().size(), count(a -> a.rotating().stream()));
        assertSpread(2, 2, count(a -> Stream.of(a.programme())));
    }

    @Test
    void nobody_gets_two_open_rotating_questions_or_one_that_needs_more_respondents() {
        for (Assignment assignment : SAMPLE.values()) {
            assertEquals(2, new HashSet<>(assignment.rotating()).size());
            assertTrue(
                    assignment.rotating().stream().filter(BANK.open()::contains).count() <= 1);
            assertTrue(BANK.rotating().containsAll(assignment.rotating()));
        }
        assertEquals(Set.of("C1c", "C6b", "C9a"), BANK.open());
        assertTrue(!BANK.rotating().contains("C7c"), "C7c is for rounds with more respondents");
    }

    @Test
    void a_first_dialogue_has_twelve_questions() {
        SAMPLE.values().forEach(a -> assertEquals(12, questions(a)));
    }

    @Test
    void the_order_of_the_roster_does_not_matter() {
        for (int seed = 0; seed < 5; seed++) {
            List<Candidate> shuffled = new ArrayList<>(ROSTER);
            Collections.shuffle(shuffled, new Random(seed));
            List<Candidate> goalsToo = shuffled.stream()
                    .map(c -> new Candidate(c.respondent(), c.goals().reversed()))
                    .toList();
            assertEquals(SAMPLE, Assignments.of(goalsToo, BANK, 20250303));
        }
    }

    @Test
    void another_seed_gives_another_assignment_as_even_as_the_first() {
        for (long seed = 0; seed < 20; seed++) {
            Map<String, Assignment> other = Assignments.of(ROSTER, BANK, seed);
            assertNotEquals(SAMPLE, other);
            assertSpread(1, 23, count(other.values(), a -> taps(a).stream()));
            assertSpread(1, 23, count(other.values(), a -> Stream.of(a.closer())));
            assertSpread(2, BANK.rotating().size(), count(other.values(), a -> a.rotating().stream()));
        }
    }

    @Test
    void a_narrow_field_makes_a_shorter_dialogue_and_none_leaves_the_core() {
        List<Candidate> roster = List.of(
                new Candidate("NONE", List.of()),
                new Candidate("ONE", List.of("TYO-1")),
                new Candidate("THREE", List.of("TYO-1", "KOTO-1-1", "KOTO-2-1")),
                new Candidate("STRANGE", List.of("TYO-1", "TYO-1", "GONE-1")));
        Map<String, Assignment> assignments = Assignments.of(roster, BANK, 1);
        assertEquals(Set.of("NONE", "ONE", "THREE", "STRANGE"), assignments.keySet());
        assertEquals(6, questions(assignments.get("NONE")));
        assertEquals("", assignments.get("NONE").closer());
        assertEquals(9, questions(assignments.get("ONE")));
        assertEquals("TYO", assignments.get("ONE").programme());
        assertEquals(11, questions(assignments.get("THREE")));
        assertEquals(List.of("TYO-1"), assignments.get("STRANGE").goals());
    }

    @Test
    void an_empty_roster_is_no_problem() {
        assertEquals(Map.of(), Assignments.of(List.of(), BANK, 1));
    }

    @Test
    void no_other_distribution_is_more_even() {
        qt().withExamples(500).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<String, List<String>> eligible = new HashMap<>();
            int size = 1 + random.nextInt(2);
            int people = 1 + random.nextInt(5);
            for (int person = 0; person < people; person++) {
                eligible.put(
                        "P" + person,
                        Stream.of("A", "B", "C", "D", "E")
                                .filter(thing -> random.nextInt(5) < 3)
                                .toList());
            }
            Map<String, Set<String>> given = new BalancedSets(new Ties(seed)).give(eligible, size);
            assertEquals(eligible.keySet(), given.keySet());
            given.forEach((person, things) -> {
                List<String> may = eligible.getOrDefault(person, List.of());
                assertTrue(may.containsAll(things));
                assertEquals(Math.min(size, may.size()), things.size());
            });
            assertEquals(mostEven(List.copyOf(eligible.values()), size), unevenness(given.values()));
        });
    }

    /** The least possible sum of squared counts, by trying everything: it is least when counts are as even as can be. */
    private static long mostEven(List<List<String>> eligible, int size) {
        List<List<Set<String>>> ways = eligible.stream()
                .map(things -> subsets(things, Math.min(size, things.size())))
                .toList();
        return mostEven(ways, new ArrayList<>());
    }

    private static long mostEven(List<List<Set<String>>> ways, List<Set<String>> chosen) {
        if (chosen.size() == ways.size()) {
            return unevenness(chosen);
        }
        long least = Long.MAX_VALUE;
        for (Set<String> way : ways.get(chosen.size())) {
            chosen.add(way);
            least = Math.min(least, mostEven(ways, chosen));
            chosen.removeLast();
        }
        return least;
    }

    private static List<Set<String>> subsets(List<String> things, int size) {
        return IntStream.range(0, 1 << things.size())
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> {
                    Set<String> subset = new HashSet<>();
                    for (int i = 0; i < things.size(); i++) {
                        if ((bits & (1 << i)) != 0) {
                            subset.add(things.get(i));
                        }
                    }
                    return subset;
                })
                .toList();
    }

    private static long unevenness(Collection<Set<String>> given) {
        return given.stream()
                .flatMap(Set::stream)
                .collect(groupingBy(Function.identity(), counting()))
                .values()
                .stream()
                .mapToLong(count -> count * count)
                .sum();
    }

    private static int questions(Assignment assignment) {
        return DialogueState.first(SampleRound.ROUND.script(), assignment, Language.FI, 0)
                .agenda()
                .announced();
    }

    private static Assignment of(Candidate person) {
        return SAMPLE.getOrDefault(person.respondent(), new Assignment("", List.of(), 0, "", List.of()));
    }

    private static List<String> taps(Assignment assignment) {
        return assignment.goals().subList(0, assignment.taps());
    }

    private static Map<String, Long> count(Function<Assignment, Stream<String>> what) {
        return count(SAMPLE.values(), what);
    }

    private static Map<String, Long> count(
            Collection<Assignment> assignments, Function<Assignment, Stream<String>> what) {
        return assignments.stream().flatMap(what).collect(groupingBy(Function.identity(), counting()));
    }

    private static void assertSpread(long atMost, int different, Map<String, Long> counts) {
        assertEquals(different, counts.size());
        long spread = Collections.max(counts.values()) - Collections.min(counts.values());
        assertTrue(spread <= atMost, () -> "spread of " + spread + ": " + counts);
    }
}
