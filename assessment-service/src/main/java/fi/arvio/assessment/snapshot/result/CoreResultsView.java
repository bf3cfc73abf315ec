package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.snapshot.SnapshotView;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of the common core of a round, from its newest snapshot. */
@Serdeable
@Schema(name = "CoreResults")
public record CoreResultsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<ItemResultView> items) {}
