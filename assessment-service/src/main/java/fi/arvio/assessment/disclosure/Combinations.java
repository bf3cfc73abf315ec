package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a new row becomes when any combination of old rows is added to it, over columns that respondents stand behind.
 * The question is on how few respondents it can come to rest.
 */
final class Combinations {
    private final List<long[]> rows;
    private final long[] added;
    private final List<BitSet> respondents;

    Combinations(List<long[]> rows, long[] added, List<BitSet> respondents) {
        this.rows = rows;
        this.added = added;
        this.respondents = respondents;
    }

    List<long[]> rows() {
        return rows;
    }

    long[] added() {
        return added;
    }

    /** Who stands behind each column. */
    List<BitSet> respondents() {
        return respondents;
    }

    /**
     * Columns that are proportional in all rows vanish together and become one; those that nobody stands behind or that
     * are 0 in all rows go. The columns with most respondents come first.
     */
    Combinations merged() {
        List<long[]> near = connected();
        Map<Column, Integer> kept = new LinkedHashMap<>();
        Map<Column, BitSet> behind = new LinkedHashMap<>();
        for (int i = 0; i < added.length; i++) {
            Column column = Column.of(near, added, i);
            if (!respondents.get(i).isEmpty() && !column.isZero()) {
                kept.putIfAbsent(column, i);
                behind.computeIfAbsent(column, first -> new BitSet()).or(respondents.get(i));
            }
        }
        List<Map.Entry<Column, BitSet>> order = behind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().cardinality()))
                .toList();
        int[] columns = order.stream()
                .mapToInt(entry -> kept.getOrDefault(entry.getKey(), 0))
                .toArray();
        return new Combinations(
                near.stream().map(row -> pick(row, columns)).toList(),
                pick(added, columns),
                order.stream().map(Map.Entry::getValue).toList());
    }

    /** The rows that hang together with the added one; any other only puts more respondents behind a combination. */
    private List<long[]> connected() {
        BitSet reached = filled(added);
        List<long[]> near = new ArrayList<>();
        List<long[]> far = new ArrayList<>(rows);
        int before;
        do {
            before = near.size();
            for (long[] row : List.copyOf(far)) {
                BitSet filled = filled(row);
                if (filled.intersects(reached)) {
                    reached.or(filled);
                    near.add(row);
                    far.remove(row);
                }
            }
        } while (near.size() > before);
        return near;
    }

    private static BitSet filled(long[] row) {
        BitSet filled = new BitSet();
        IntStream.range(0, row.length).filter(i -> row[i] != 0).forEach(filled::set);
        return filled;
    }

    static long[] pick(long[] row, int[] columns) {
        return IntStream.of(columns).mapToLong(i -> row[i]).toArray();
    }

    /** Without some respondents, who are counted already. */
    Combinations without(BitSet counted) {
        List<BitSet> left = new ArrayList<>();
        for (BitSet some : respondents) {
            BitSet staying = (BitSet) some.clone();
            staying.andNot(counted);
            left.add(staying);
        }
        return new Combinations(rows, added, left);
    }

    /** How many of the first columns have more respondents than the given number. */
    int wider(int number) {
        return (int) respondents.stream()
                .takeWhile(some -> some.cardinality() > number)
                .count();
    }

    /** The same from a column on. */
    static Combinations from(int column, Span span, long[] left, List<BitSet> respondents) {
        return new Combinations(
                span.beyond(column).stream().map(row -> tail(row, column)).toList(),
                tail(left, column),
                respondents.subList(column, respondents.size()));
    }

    private static long[] tail(long[] row, int from) {
        return Arrays.copyOfRange(row, from, row.length);
    }
}
