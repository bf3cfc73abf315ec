package fi.arvio.assessment.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The statistics once more, answer by answer and pair by pair: slow, from other formulas, and sharing no code. */
final class Naive {
    private Naive() {}

    static List<Integer> expand(List<Integer> counts) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            answers.addAll(Collections.nCopies(counts.get(i), i + 1));
        }
        return answers;
    }

    /** The smallest answer that at least so many quarters of the answers do not exceed. */
    static int quartile(List<Integer> answers, int quarters) {
        return answers.stream()
                .sorted()
                .filter(candidate ->
                        4 * answers.stream().filter(other -> other <= candidate).count()
                                >= (long) quarters * answers.size())
                .findFirst()
                .orElseThrow();
    }

    static double mean(List<Integer> answers) {
        return answers.stream().mapToInt(i -> i).average().orElseThrow();
    }

    /** The mean over the answers, not the sum over the categories. */
    static double consensus(List<Integer> answers, int points) {
        double mean = mean(answers);
        return answers.stream()
                .mapToDouble(answer -> 1 + Math.log(1 - Math.abs(answer - mean) / (points - 1)) / Math.log(2))
                .average()
                .orElseThrow();
    }

    static double delta(List<Integer> first, List<Integer> second) {
        double sum = 0;
        for (int a : first) {
            for (int b : second) {
                sum += Integer.signum(a - b);
            }
        }
        return sum / first.size() / second.size();
    }

    /** As analysis of variance: what the items' mean ranks explain of how the ranks vary within the rankings. */
    static double concordance(List<List<Integer>> rankings) {
        int n = rankings.getFirst().size();
        List<List<Double>> ranks = rankings.stream().map(Naive::ranks).toList();
        double middle = (n + 1) / 2.0;
        double between = 0;
        double total = 0;
        for (int item = 0; item < n; item++) {
            int column = item;
            double mean = ranks.stream()
                    .mapToDouble(ranking -> ranking.get(column))
                    .average()
                    .orElseThrow();
            between += rankings.size() * Math.pow(mean - middle, 2);
            total += ranks.stream()
                    .mapToDouble(ranking -> Math.pow(ranking.get(column) - middle, 2))
                    .sum();
        }
        return between / total;
    }

    /** The mean of the first and the last position in sorted order. */
    private static List<Double> ranks(List<Integer> places) {
        List<Integer> sorted = places.stream().sorted().toList();
        return places.stream()
                .map(place -> (sorted.indexOf(place) + sorted.lastIndexOf(place)) / 2.0 + 1)
                .toList();
    }
}
