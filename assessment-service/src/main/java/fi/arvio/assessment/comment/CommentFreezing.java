package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Comment;
import fi.arvio.assessment.pool.Pooling;
import fi.arvio.assessment.pool.Shown;
import fi.arvio.assessment.pool.Turnover;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.SnapshotPart;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Freezes with each snapshot which comments are shown, and in which pool. */
@Singleton
class CommentFreezing implements SnapshotPart {
    private final Comments comments;
    private final Layouts layouts;

    CommentFreezing(Comments comments, Layouts layouts) {
        this.comments = comments;
        this.layouts = layouts;
    }

    @Override
    @Transactional
    public void freeze(Round round, int snapshot) {
        Layout layout = layouts.of(round);
        List<Comment> written = comments.written(round.id()).stream()
                .flatMap(answer -> layout.comment(answer.key(), answer.words()).stream())
                .toList();
        List<KeptComment> kept = comments.kept(round.id());
        List<Shown> standing =
                kept.stream().flatMap(one -> one.shown(layout).stream()).toList();
        Turnover turnover =
                Turnover.of(new Pooling(layout.places(), round.minimumCommentSize()), standing, written, snapshot);
        comments.remove(kept.stream()
                .filter(one ->
                        one.shown(layout).filter(turnover.going()::contains).isPresent())
                .map(KeptComment::id)
                .toList());
        comments.add(round.id(), turnover.coming());
    }
}
