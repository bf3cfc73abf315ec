package fi.arvio.assessment.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** Which snapshot, and when it was taken. */
@Serdeable
@Schema(name = "Snapshot")
public record SnapshotView(
        UUID id,
        @Schema(example = "1") int number,
        Instant takenAt,

        @JsonProperty("final") @Schema(name = "final", description = "Taken when the round closed; none follows it.")
        boolean isFinal) {
    public static SnapshotView of(Snapshot snapshot) {
        return new SnapshotView(snapshot.id(), snapshot.number(), snapshot.takenAt(), snapshot.isFinal());
    }
}
