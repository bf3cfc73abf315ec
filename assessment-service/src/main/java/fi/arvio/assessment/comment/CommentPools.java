package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Comment;
import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.pool.Pool;
import fi.arvio.assessment.pool.Pooling;
import fi.arvio.assessment.pool.Shown;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.text.Text;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Reads the comments of a round's newest snapshot; what was deleted since is gone, and the rest falls back upwards. */
@Singleton
public class CommentPools {
    private static final Comparator<PooledComment> BY_WORDS = Comparator.comparing(PooledComment::words)
            .thenComparing(one -> one.id().toString());

    private final Comments comments;
    private final Layouts layouts;

    CommentPools(Comments comments, Layouts layouts) {
        this.comments = comments;
        this.layouts = layouts;
    }

    /** In the order of their places. */
    @Transactional(readOnly = true)
    public List<CommentPool> of(Round round) {
        Layout layout = layouts.of(round);
        Map<Comment, KeptComment> byComment = new HashMap<>();
        List<Shown> standing = new ArrayList<>();
        for (KeptComment one : comments.kept(round.id())) {
            one.shown(layout).ifPresent(shown -> {
                byComment.put(shown.comment(), one);
                standing.add(shown);
            });
        }
        Map<String, Text> titles = layout.titles();
        return new Pooling(layout.places(), round.minimumCommentSize())
                .settle(standing).stream()
                        .map(pool -> new CommentPool(
                                pool.place(),
                                layout.itemsOf(pool.place()),
                                titles.get(pool.place().subject()),
                                pool.writers(),
                                comments(pool, byComment)))
                        .toList();
    }

    private static List<PooledComment> comments(Pool pool, Map<Comment, KeptComment> byComment) {
        List<String> writers = pool.shown().stream()
                .map(one -> one.comment().writer())
                .distinct()
                .toList();
        return pool.shown().stream()
                .map(one -> Objects.requireNonNull(byComment.get(one.comment())))
                .map(one -> new PooledComment(
                        one.id(),
                        one.words(),
                        one.quotable(),
                        writers.indexOf(one.key().pseudonym())))
                .sorted(BY_WORDS)
                .toList();
    }

    /** The comment, if it is shown, which its author can neither change nor delete until the transaction ends. */
    @Transactional
    public Optional<PooledComment> hold(Round round, UUID comment) {
        return comments.lock(round.id(), comment)
                ? of(round).stream()
                        .flatMap(pool -> pool.find(comment).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Numbered by place, so that no deletion between two pages makes one skip anything. */
    @Transactional(readOnly = true)
    CommentsFound find(Round round) {
        List<CommentPool> pools = of(round);
        Layout layout = layouts.of(round);
        SortedSet<Place> places = new TreeSet<>(layout.places().all());
        pools.forEach(pool -> places.add(pool.place()));
        List<Place> order = List.copyOf(places);
        OptionalInt snapshot = comments.newestSnapshot(round.id());
        return new CommentsFound(
                snapshot.isPresent() ? snapshot.getAsInt() : null,
                round.minimumCommentSize(),
                pools.stream()
                        .map(pool -> new CommentsFound.Numbered(order.indexOf(pool.place()) + 1, pool))
                        .toList(),
                layout.items().stream()
                        .map(Item::code)
                        .filter(item ->
                                pools.stream().noneMatch(pool -> pool.items().contains(item)))
                        .toList());
    }
}
