package fi.arvio.assessment.pool;

import java.util.Comparator;
import java.util.List;

/** Comments that are read together, in the order of their words, which tells nothing of who wrote when. */
public record Pool(Place place, List<Shown> shown) {

    public Pool {
        shown = shown.stream()
                .sorted(Comparator.comparing(one -> one.comment().words()))
                .toList();
    }

    public int writers() {
        return Math.toIntExact(
                shown.stream().map(one -> one.comment().writer()).distinct().count());
    }
}
