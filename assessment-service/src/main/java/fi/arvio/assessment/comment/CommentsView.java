package fi.arvio.assessment.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.store.Cursor;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of pools, with what people wrote in them. */
@Serdeable
@Schema(
        name = "Comments",
        description =
                "What people wrote, in pools of at least the minimum of writers each: of a goal or, where that is"
                        + " too little, of the theme, the programme or the round. Nothing tells a body, or who wrote two of them.")
record CommentsView(
        @Schema(description = "Number of the newest snapshot; null before the first.", example = "2") @Nullable
        Integer snapshot,

        @Schema(example = "8") int minimumCommentSize,
        List<PoolView> pools,

        @Schema(description = "On every page: the items of which nothing is shown, and why.")
        List<WithheldView> withheld,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the next page begins; not there after the last one.", example = "YWZ0ZXI6MTAw")
        @Nullable
        String next) {

    /** Comments that are read together. */
    @Serdeable
    @Schema(name = "CommentPool")
    record PoolView(
            @Schema(description = "One, or all follow-up items where one alone is too little.", example = "[\"G3\"]")
            List<String> items,

            CommentSubjectView subject,
            @Schema(example = "9") int writers,

            @Schema(description = "In the order of their words.")
            List<CommentView> comments) {

        static PoolView of(CommentPool pool) {
            return new PoolView(
                    pool.items(),
                    CommentSubjectView.of(pool),
                    pool.writers(),
                    pool.comments().stream()
                            .map(one -> new CommentView(one.id(), one.words(), one.quotable()))
                            .toList());
        }
    }

    /** What somebody wrote. */
    @Serdeable
    @Schema(name = "Comment")
    record CommentView(
            UUID id,
            String text,

            @Schema(description = "Whether its author permits it as of now.")
            boolean mayBeQuoted) {}

    /** Why answers are not shown. */
    enum Reason {
        FEWER_THAN_MINIMUM,
        NO_SNAPSHOT
    }

    /** An item of which nothing is shown. */
    @Serdeable
    @Schema(name = "WithheldItem")
    record WithheldView(@Schema(example = "C1c") String item, Reason reason, Text why) {}

    /** A page begins after the place that the page before ended with. */
    static CommentsView of(CommentsFound found, int after, int limit) {
        List<CommentsFound.Numbered> rest =
                found.pools().stream().filter(one -> one.number() > after).toList();
        List<CommentsFound.Numbered> page = rest.stream().limit(limit).toList();
        Reason reason = found.snapshot() == null ? Reason.NO_SNAPSHOT : Reason.FEWER_THAN_MINIMUM;
        Text why = new WithheldTexts(found.minimum()).of(reason);
        return new CommentsView(
                found.snapshot(),
                found.minimum(),
                page.stream().map(one -> PoolView.of(one.pool())).toList(),
                found.withheld().stream()
                        .map(item -> new WithheldView(item, reason, why))
                        .toList(),
                rest.size() > limit ? new Cursor(page.getLast().number()).written() : null);
    }
}
