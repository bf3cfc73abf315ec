package fi.arvio.assessment.snapshot.file;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Who has taken single answers of a round out, and why, oldest first. */
@Serdeable
@Schema(name = "RowFiles")
record RowFilesView(List<Taken> taken) {

    /** One time that answers were taken out. */
    @Serdeable
    @Schema(name = "RowFileTaken")
    record Taken(
            @Schema(description = "Number of the snapshot.", example = "2")
            int snapshot,

            @Schema(example = "Arkistointi") String reason,

            @Schema(description = "Whom the token spoke for.", example = "arkisto@example.org")
            String by,

            Instant at) {}
}
