package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a facilitator wants a flag to stand. */
@Serdeable
@Schema(
        description = "OPEN leads to IN_WORKSHOP or REJECTED, IN_WORKSHOP to RESOLVED, CARRIED (into the programme) or"
                + " REJECTED, and each of these back to OPEN.")
record FlagStateRequest(
        @NotNull @Schema(example = "IN_WORKSHOP") State state,

        @Schema(description = "In the place of the rule's; without it, the rule's holds.", example = "HIGH") @Nullable
        Severity severity,

        @Size(max = 1000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(
                description = "Needed unless a flag goes to a workshop with the severity it has.",
                example = "Aihe käsitellään tavoitteen omassa työpajassa.")
        @Nullable
        String reason) {

    Wish wish() {
        return new Wish(state, severity, reason == null || reason.isBlank() ? null : reason.strip());
    }
}
