package fi.arvio.assessment.round.draft;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What differs when a round is held again. */
@Serdeable
@Schema(description = "What differs when a round is held again for the same people; everything else stays.")
record RepetitionRequest(
        @Schema(
                pattern = "[A-Za-z0-9_-]{1,60}",
                maxLength = 60,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "HELSINKI-2025-2")
        @Nullable
        String code,

        @Schema(description = "As before where left out.") RoundRequest.@Nullable Name name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2025-05-05T06:00:00Z") @Nullable
        Instant opensAt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2025-05-26T12:00:00Z") @Nullable
        Instant closesAt) {}
