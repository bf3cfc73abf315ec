package fi.arvio.assessment.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One respondent's order of items: a lower place is preferred, equal places are tied. */
public record Ranking(Map<String, Integer> places) {

    public Ranking {
        places = Map.copyOf(places);
    }

    /** Without ties, the most preferred first. */
    public static Ranking of(String... items) {
        Map<String, Integer> places = new HashMap<>();
        for (String item : items) {
            if (places.put(item, places.size()) != null) {
                throw new IllegalArgumentException(item + " is ranked twice");
            }
        }
        return new Ranking(places);
    }

    Set<String> items() {
        return places.keySet();
    }

    /** Twice the item's rank; tied items share the middle of the ranks they take up, which may be a half. */
    long twiceTheRank(String item) {
        int place = places.getOrDefault(item, 0);
        long twice = 1;
        for (int other : places.values()) {
            twice += other < place ? 2 : other == place ? 1 : 0;
        }
        return twice;
    }

    /** {@code Σ(t³ − t)} over its groups of t tied items, counted item by item as {@code t² − 1}. */
    long ties() {
        long ties = 0;
        for (int place : places.values()) {
            long tied = places.values().stream().filter(other -> other == place).count();
            ties += tied * tied - 1;
        }
        return ties;
    }
}
