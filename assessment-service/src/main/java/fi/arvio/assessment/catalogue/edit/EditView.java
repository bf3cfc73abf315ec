package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Responsibility;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds of the edits of one goal or action, and all that came before. */
@Serdeable
@Schema(name = "Edits", description = "What holds of the edits of one goal or action, and all there ever were.")
record EditView(
        @Schema(example = "KOTO-1-1") String subject,
        @Nullable One holds,

        @Schema(description = "The latest first; a withdrawn one let the source speak again.")
        List<One> history) {

    /** An edit. */
    @Serdeable
    @Schema(name = "Edit", description = "What is null is as the source has it.")
    record One(
            @Nullable String titleFi,
            @Nullable String titleSv,
            @Nullable String titleEn,
            @Nullable List<Responsibility> responsibilities,
            @Nullable String timeline,
            @Schema(example = "Osasto vaihtui 1.1.2025.") String reason,
            String by,
            Instant at,
            boolean withdrawn) {

        static One of(Edit edit) {
            Edit.Content content = edit.content();
            return new One(
                    content.titleFi(),
                    content.titleSv(),
                    content.titleEn(),
                    content.responsibilities(),
                    content.timeline(),
                    edit.reason(),
                    edit.by(),
                    edit.at(),
                    edit.withdrawn());
        }
    }

    static EditView of(String subject, List<Edit> history) {
        Optional<Edit> holds = history.stream().findFirst().filter(last -> !last.withdrawn());
        return new EditView(
                subject,
                holds.map(One::of).orElse(null),
                history.stream().map(One::of).toList());
    }
}
