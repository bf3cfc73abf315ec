package fi.arvio.assessment.quote;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a quote is to go. */
@Serdeable
@Schema(
        name = "QuoteStateRequest",
        description = "PROPOSED leads to CLEARED or REFUSED, by somebody else than who proposed, and all of them to"
                + " WITHDRAWN, which is for good.")
record QuoteStateRequest(
        @NotNull @Schema(example = "WITHDRAWN") State state,

        @Size(max = 1000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(description = "Needed unless a quote is cleared.", example = "Kirjoittajan voisi tunnistaa.")
        @Nullable
        String reason) {

    @Nullable
    String given() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
