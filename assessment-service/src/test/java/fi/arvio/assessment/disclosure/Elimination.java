package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Gauss's elimination in floating point, exact enough for the small whole numbers of the tests. */
final class Elimination {
    private Elimination() {}

    /** How many of the rows are independent. */
    static int rank(List<double[]> rows) {
        List<double[]> left = new ArrayList<>();
        rows.forEach(row -> left.add(row.clone()));
        int rank = 0;
        int columns = left.isEmpty() ? 0 : left.getFirst().length;
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<double[]> open = left.subList(rank, left.size());
            double[] pivot = open.stream()
                    .filter(row -> Math.abs(row[at]) > 1e-9)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                open.remove(pivot);
                left.add(rank, pivot);
                rank++;
                left.subList(rank, left.size()).forEach(row -> clear(row, pivot, at));
            }
        }
        return rank;
    }

    private static void clear(double[] row, double[] pivot, int at) {
        double factor = row[at] / pivot[at];
        for (int i = at; i < row.length; i++) {
            row[i] -= factor * pivot[i];
        }
    }
}
