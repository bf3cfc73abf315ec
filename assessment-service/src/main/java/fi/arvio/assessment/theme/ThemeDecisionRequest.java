package fi.arvio.assessment.theme;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a facilitator decides of an own theme. */
@Serdeable
@Schema(description = "What becomes of a theme, and a message to its author, whoever that is.")
record ThemeDecisionRequest(
        @NotNull @Schema(example = "MERGED") Decision.Kind decision,

        @Size(max = 40)
        @Schema(
                example = "KOTO-1-3",
                description =
                        "With MERGED only: the code of a goal, theme or programme, or the id of another own theme.")
        @Nullable
        String mergedInto,

        @Size(max = 500) @Schema(example = "Aihe otetaan mukaan tavoitteen työpajaan.") @Nullable
        String message) {}
