package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a pool is about. */
@Serdeable
@Schema(name = "CommentSubject")
public record CommentSubjectView(
        @Schema(description = "ROUND, PROGRAMME, THEME or GOAL.", example = "THEME")
        String level,

        @Schema(description = "Null for the round.", example = "KOTO-1") @Nullable
        String code,

        @Nullable Text title) {

    public static CommentSubjectView of(CommentPool pool) {
        Place place = pool.place();
        boolean whole = place.level().compareTo(Place.Level.ROUND) <= 0;
        return new CommentSubjectView(
                (whole ? Place.Level.ROUND : place.level()).name(), whole ? null : place.subject(), pool.title());
    }
}
