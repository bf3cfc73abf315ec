package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The search beside one that tries every set of columns. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {
    private static final int COLUMNS = 7;
    private static final int RESPONDENTS = 9;

    @Test
    void the_search_finds_a_combination_on_few_respondents_exactly_where_trying_all_columns_does() {
        int[] found = new int[2];
        qt().withExamples(2_000).forAll(longs().all(), integers().between(1, 6)).checkAssert((seed, respondents) -> {
            Combinations some = random(new Random(seed));
            boolean finds = new Search(10_000).finds(some, respondents);
            assertThat(finds).isEqualTo(fewest(some) <= respondents);
            found[finds ? 0 : 1]++;
        });
        assertThat(found[0]).as("found").isGreaterThan(200);
        assertThat(found[1]).as("not found").isGreaterThan(200);
    }

    @Test
    void the_bound_from_below_is_never_above_what_trying_all_columns_finds() {
        int[] bounded = new int[1];
        qt().withExamples(2_000).forAll(longs().all(), integers().between(0, 6)).checkAssert((seed, respondents) -> {
            Combinations some = random(new Random(seed)).merged();
            Span span = Span.of(some.rows());
            long[] left = span.remainder(some.added());
            if (Span.first(left) >= 0 && Search.needsMoreThan(respondents, span, left, some.respondents())) {
                bounded[0]++;
                assertThat(fewest(some)).isGreaterThan(respondents);
            }
        });
        assertThat(bounded[0]).as("bounded").isGreaterThan(200);
    }

    @Test
    void a_search_that_takes_too_many_steps_counts_as_found() {
        Combinations some = new Combinations(List.of(), new long[] {1}, List.of(BitSet.valueOf(new long[] {0b111})));
        assertThat(new Search(1).finds(some, 2)).isFalse();
        assertThat(new Search(0).finds(some, 2)).isTrue();
    }

    private static Combinations random(Random random) {
        List<BitSet> respondents = IntStream.range(0, COLUMNS)
                .mapToObj(i -> some(random, random.nextInt(4)))
                .toList();
        List<long[]> rows =
                Stream.generate(() -> row(random)).limit(random.nextInt(1, 5)).toList();
        return new Combinations(rows, row(random), respondents);
    }

    private static BitSet some(Random random, int many) {
        BitSet some = new BitSet();
        random.ints(many, 0, RESPONDENTS).forEach(some::set);
        return some;
    }

    /** Some columns, all counted once or all twice. */
    private static long[] row(Random random) {
        int weight = random.nextInt(1, 3);
        return random.ints(COLUMNS, 0, 2).mapToLong(in -> (long) in * weight).toArray();
    }

    /** The smallest number of respondents behind the columns that are left where all others vanish. */
    private static int fewest(Combinations some) {
        int columns = some.added().length;
        return IntStream.range(0, 1 << columns)
                .mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                .filter(left -> vanishesBut(left, some))
                .mapToInt(left -> behind(left, some))
                .min()
                .orElseThrow();
    }

    private static boolean vanishesBut(BitSet left, Combinations some) {
        int[] gone = IntStream.range(0, some.added().length)
                .filter(i -> !left.get(i))
                .toArray();
        List<double[]> rows = new ArrayList<>();
        some.rows().forEach(row -> rows.add(at(row, gone)));
        int without = Elimination.rank(rows);
        rows.add(at(some.added(), gone));
        return Elimination.rank(rows) == without;
    }

    private static double[] at(long[] row, int[] columns) {
        return Arrays.stream(columns).mapToDouble(i -> row[i]).toArray();
    }

    private static int behind(BitSet columns, Combinations some) {
        BitSet behind = new BitSet();
        columns.stream().mapToObj(some.respondents()::get).forEach(behind::or);
        return behind.cardinality();
    }
}
