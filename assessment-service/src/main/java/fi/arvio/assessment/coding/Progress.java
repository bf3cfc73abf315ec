package fi.arvio.assessment.coding;

import fi.arvio.assessment.analysis.KrippendorffAlpha;
import fi.arvio.assessment.analysis.Statistic;
import fi.arvio.assessment.comment.CommentPool;
import fi.arvio.assessment.comment.PooledComment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the coding of a round's comments is, and what it says. */
record Progress(Codebook codebook, List<CommentPool> pools, Map<UUID, Coding> codings) {

    /** How many writers of a pool mention a code, or that this is not told. */
    sealed interface Count {
        /** So many do. */
        record Told(int writers) implements Count {}

        /** Some do, and fewer than the minimum of figures. */
        record FewerThanMinimum() implements Count {}

        /** All do, which would tell what each of them wrote. */
        record Protected() implements Count {}
    }

    private List<PooledComment> comments() {
        return pools.stream().flatMap(pool -> pool.comments().stream()).toList();
    }

    Coding of(UUID comment) {
        return codings.getOrDefault(comment, Coding.NONE);
    }

    long in(Coding.State state) {
        return comments().stream().filter(one -> of(one.id()).state() == state).count();
    }

    List<UUID> different() {
        return comments().stream()
                .map(PooledComment::id)
                .filter(id -> of(id).state() == Coding.State.DIFFERENT)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    /** Whether two coders give a code alike, over all that both have coded, before differences were resolved. */
    Statistic<KrippendorffAlpha> agreement(String code) {
        List<List<Boolean>> units = new ArrayList<>();
        for (PooledComment comment : comments()) {
            units.add(of(comment.id()).byCoder().values().stream()
                    .map(codes -> codes.contains(code))
                    .toList());
        }
        return KrippendorffAlpha.of(units);
    }

    /** A pool is told of once all of it is settled: else each settled text would show in the counts. */
    boolean isTold(CommentPool pool) {
        return pool.comments().stream()
                .allMatch(comment -> of(comment.id()).settled().isPresent());
    }

    Count count(CommentPool pool, String code, int minimum) {
        int writers = Math.toIntExact(pool.comments().stream()
                .filter(comment -> of(comment.id()).settled().orElse(Set.of()).contains(code))
                .map(PooledComment::writer)
                .distinct()
                .count());
        if (writers == pool.writers()) {
            return new Count.Protected();
        }
        return writers > 0 && writers < minimum ? new Count.FewerThanMinimum() : new Count.Told(writers);
    }
}
