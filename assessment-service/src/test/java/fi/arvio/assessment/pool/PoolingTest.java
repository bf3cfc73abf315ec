package fi.arvio.assessment.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What pools of comments promise, whoever writes what. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoolingTest {
    private static final int MINIMUM = 8;
    private static final Pooling POOLING = new Pooling(Scribes.places(), MINIMUM);

    @Test
    void a_goal_that_enough_write_about_has_its_own_pool_and_the_rest_is_read_by_theme() {
        assertThat(sizes(Scribes.about(Scribes.GOAL_1, 0, 9), Scribes.about(Scribes.GOAL_3, 10, 5), about(4, 20, 4)))
                .isEqualTo(Map.of(Scribes.GOAL_1, 9, Scribes.THEME_2, 9));
    }

    @Test
    void the_smallest_goal_joins_its_theme_where_the_others_are_too_few() {
        assertThat(sizes(
                        Scribes.about(Scribes.GOAL_3, 0, 9),
                        about(4, 10, 8),
                        Scribes.about(Scribes.GOAL_1, 20, 8),
                        Scribes.about(Scribes.GOAL_2, 30, 1)))
                .isEqualTo(Map.of(Scribes.GOAL_3, 9, Scribes.GOAL_4, 8, Scribes.THEME_1, 9));
    }

    @Test
    void of_many_pools_below_the_smallest_is_read_with_what_is_left_over() {
        assertThat(sizes(
                        Scribes.about(Scribes.GOAL_1, 0, 9),
                        Scribes.about(Scribes.GOAL_3, 10, 8),
                        Scribes.about(Scribes.TYO_1, 20, 1)))
                .isEqualTo(Map.of(Scribes.GOAL_1, 9, Scribes.ALL, 9));
    }

    @Test
    void what_is_too_little_for_its_programme_is_read_with_the_round() {
        assertThat(sizes(Scribes.about(Scribes.TYO_1, 0, 4), Scribes.about(Scribes.GOAL_1, 10, 4)))
                .isEqualTo(Map.of(Scribes.ALL, 8));
        assertThat(sizes(Scribes.about(Scribes.TYO_1, 0, 3), Scribes.about(Scribes.GOAL_1, 10, 4)))
                .isEmpty();
    }

    @Test
    void one_person_who_writes_about_many_goals_counts_once() {
        assertThat(sizes(
                        Scribes.about(Scribes.TYO_1, 0, 7),
                        Scribes.about(Scribes.TYO_2, 0, 7),
                        Scribes.about(Scribes.GOAL_1, 0, 7)))
                .isEmpty();
    }

    @Test
    void follow_up_items_are_read_together_where_one_alone_is_too_little() {
        assertThat(sizes(Scribes.about(Scribes.WHAT, 0, 4), Scribes.about(Scribes.WHY, 10, 4)))
                .isEqualTo(Map.of(Place.ofFollowUps(), 8));
        assertThat(sizes(Scribes.about(Scribes.WHAT, 0, 4), Scribes.about(Scribes.GOAL_1, 10, 4)))
                .isEmpty();
    }

    @Test
    void a_place_that_the_catalogue_no_longer_knows_falls_to_the_round() {
        Place gone = new Place(Place.Level.GOAL, "G3", "KOTO-9-9");
        assertThat(sizes(Scribes.about(gone, 0, 4), Scribes.about(Scribes.TYO_1, 10, 4)))
                .isEqualTo(Map.of(Scribes.ALL, 8));
    }

    @Test
    void words_stand_in_their_own_order() {
        List<Shown> shown = new ArrayList<>(Scribes.about(Scribes.GOAL_1, 0, 20));
        Collections.shuffle(shown, new Random(1));
        assertThat(POOLING.settle(shown).getFirst().shown().stream()
                        .map(one -> one.comment().words()))
                .hasSize(20)
                .isSorted();
    }

    @Test
    void every_text_stands_in_one_pool_at_or_above_its_place_and_every_pool_has_enough_writers() {
        qt().withExamples(300).forAll(longs().all(), integers().between(5, 40)).checkAssert((seed, people) -> {
            List<Shown> fresh = Scribes.fresh(new Scribes(new Random(seed), people).comments());
            List<Pool> pools = POOLING.settle(fresh);
            List<Comment> placed = pools.stream()
                    .flatMap(pool -> pool.shown().stream())
                    .map(Shown::comment)
                    .toList();
            assertThat(placed).doesNotHaveDuplicates();
            pools.forEach(pool -> {
                assertThat(writers(pool.shown())).isGreaterThanOrEqualTo(MINIMUM);
                assertThat(pool.writers()).isEqualTo(writers(pool.shown()));
                assertThat(pool.shown())
                        .allMatch(one -> isAtOrAbove(pool.place(), one.comment().about()));
            });
            Map<String, List<Shown>> left = fresh.stream()
                    .filter(one -> !placed.contains(one.comment()))
                    .collect(Collectors.groupingBy(one -> top(one.comment().about())));
            left.forEach((top, some) -> {
                assertThat(writers(some)).isLessThan(MINIMUM);
                assertThat(pools).noneMatch(pool -> top(pool.place()).equals(top));
            });
        });
    }

    @Test
    void nothing_that_was_settled_moves_by_settling_it_again() {
        qt().withExamples(100).forAll(longs().all(), integers().between(5, 40)).checkAssert((seed, people) -> {
            List<Pool> pools = POOLING.settle(Scribes.fresh(new Scribes(new Random(seed), people).comments()));
            assertThat(POOLING.settle(shown(pools))).isEqualTo(pools);
        });
    }

    @Test
    void permuting_people_changes_nothing() {
        qt().withExamples(100).forAll(longs().all(), integers().between(5, 40)).checkAssert((seed, people) -> {
            List<Comment> comments = new Scribes(new Random(seed), people).comments();
            List<Integer> order =
                    new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(people).toList());
            Collections.shuffle(order, new Random(seed));
            Function<Comment, Comment> permuted = one ->
                    new Comment("P" + order.get(Integer.parseInt(one.writer().substring(1))), one.about(), one.words());
            List<Comment> others =
                    new ArrayList<>(comments.stream().map(permuted).toList());
            Collections.shuffle(others, new Random(seed));
            assertThat(words(POOLING.settle(Scribes.fresh(others))))
                    .isEqualTo(words(POOLING.settle(Scribes.fresh(comments))));
        });
    }

    @Test
    void what_any_two_snapshots_differ_by_comes_from_enough_writers_or_none() {
        int[] compared = new int[2];
        qt().withExamples(300).forAll(longs().all(), integers().between(10, 60)).checkAssert((seed, people) -> {
            Scribes scribes = new Scribes(new Random(seed), people);
            List<Map<Comment, Place>> seen = new ArrayList<>();
            List<Shown> standing = List.of();
            for (int snapshot = 1; snapshot <= 4; snapshot++) {
                standing = after(Turnover.of(POOLING, standing, scribes.comments(), snapshot), standing);
                assertThat(shown(POOLING.settle(standing))).containsExactlyInAnyOrderElementsOf(standing);
                seen.add(placed(standing));
                scribes.change(people);
            }
            for (Map<Comment, Place> one : seen) {
                for (Map<Comment, Place> other : seen) {
                    compared[0] += one.equals(other) ? 0 : 1;
                    compared[1] += one.keySet().containsAll(other.keySet()) ? 0 : 1;
                    differences(one, other)
                            .forEach(cell -> assertThat(writersOf(cell)).isGreaterThanOrEqualTo(MINIMUM));
                }
            }
        });
        assertThat(compared[0]).as("snapshots that differ").isGreaterThan(500);
        assertThat(compared[1]).as("snapshots that something went from").isGreaterThan(200);
    }

    @Test
    void fewer_people_than_the_minimum_change_no_pool() {
        qt().withExamples(200).forAll(longs().all(), integers().between(10, 60)).checkAssert((seed, people) -> {
            Scribes scribes = new Scribes(new Random(seed), people);
            List<Shown> standing = after(Turnover.of(POOLING, List.of(), scribes.comments(), 1), List.of());
            Set<String> withheld = new HashSet<>(
                    scribes.comments().stream().map(one -> top(one.about())).toList());
            standing.forEach(one -> withheld.remove(top(one.pool())));
            if (withheld.isEmpty()) {
                scribes.change(people, MINIMUM - 1);
                Turnover turnover = Turnover.of(POOLING, standing, scribes.comments(), 2);
                assertThat(turnover).isEqualTo(new Turnover(List.of(), List.of()));
            }
        });
    }

    @Test
    void nobody_is_shown_with_two_texts_about_one_place() {
        qt().withExamples(200).forAll(longs().all(), integers().between(10, 60)).checkAssert((seed, people) -> {
            Scribes scribes = new Scribes(new Random(seed), people);
            List<Shown> standing = List.of();
            for (int snapshot = 1; snapshot <= 3; snapshot++) {
                standing = after(Turnover.of(POOLING, standing, scribes.comments(), snapshot), standing);
                scribes.change(people);
            }
            assertThat(standing.stream()
                            .map(one -> one.comment().writer() + one.comment().about()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_deletion_moves_what_is_left_upwards_and_never_leaves_too_few() {
        qt().withExamples(300).forAll(longs().all(), integers().between(8, 40)).checkAssert((seed, people) -> {
            Random random = new Random(seed);
            List<Pool> before = POOLING.settle(Scribes.fresh(new Scribes(random, people).comments()));
            List<Shown> left = new ArrayList<>(shown(before));
            left.removeIf(one -> random.nextInt(6) == 0);
            Map<Comment, Place> stood = placed(shown(before));
            for (Pool pool : POOLING.settle(left)) {
                assertThat(writers(pool.shown())).isGreaterThanOrEqualTo(MINIMUM);
                assertThat(pool.shown())
                        .allMatch(one -> isAtOrAbove(pool.place(), Objects.requireNonNull(stood.get(one.comment()))));
            }
        });
    }

    private static List<Shown> about(int goal, int from, int people) {
        return Scribes.about(goal == 4 ? Scribes.GOAL_4 : Scribes.GOAL_2, from, people);
    }

    @SafeVarargs
    private static Map<Place, Integer> sizes(List<Shown>... comments) {
        return POOLING.settle(Stream.of(comments).flatMap(List::stream).toList()).stream()
                .collect(Collectors.toMap(Pool::place, pool -> pool.shown().size()));
    }

    private static List<Shown> after(Turnover turnover, List<Shown> standing) {
        List<Shown> after = new ArrayList<>(standing);
        after.removeAll(turnover.going());
        after.addAll(turnover.coming());
        return after;
    }

    private static List<Shown> shown(List<Pool> pools) {
        return pools.stream().flatMap(pool -> pool.shown().stream()).toList();
    }

    private static Map<Place, List<String>> words(List<Pool> pools) {
        return pools.stream()
                .collect(Collectors.toMap(
                        Pool::place,
                        pool -> pool.shown().stream()
                                .map(one -> one.comment().words())
                                .toList()));
    }

    private static Map<Comment, Place> placed(List<Shown> shown) {
        return shown.stream().collect(Collectors.toMap(Shown::comment, Shown::pool));
    }

    /** The comments by where they stand in the one and in the other, unless they stand in both at the same place. */
    private static Collection<Set<Comment>> differences(Map<Comment, Place> one, Map<Comment, Place> other) {
        Map<List<Object>, Set<Comment>> cells = new HashMap<>();
        Stream.concat(one.keySet().stream(), other.keySet().stream())
                .forEach(comment -> cells.computeIfAbsent(
                                List.of(String.valueOf(one.get(comment)), String.valueOf(other.get(comment))),
                                none -> new HashSet<>())
                        .add(comment));
        return cells.values();
    }

    private static int writers(List<Shown> shown) {
        return writersOf(shown.stream().map(Shown::comment).collect(Collectors.toSet()));
    }

    private static int writersOf(Set<Comment> comments) {
        return comments.stream()
                .map(Comment::writer)
                .collect(Collectors.toSet())
                .size();
    }

    private static String top(Place place) {
        return place.item().equals("G3") ? "G3" : Place.FOLLOW_UPS;
    }

    private static boolean isAtOrAbove(Place upper, Place place) {
        return upper.equals(place) || Scribes.places().isBelow(place, upper);
    }
}
