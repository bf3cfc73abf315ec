package fi.arvio.assessment.pilot;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A tester's mark that a question cannot be understood. */
@Serdeable
@Schema(description = "A tester's mark that a question cannot be understood.")
record UnclearMarkRequest(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be 43 characters of base64url")
        @Schema(example = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE")
        String pseudonym,

        @NotNull @Valid Version questionnaire,

        @NotNull @Size(max = 20) @Schema(example = "G1") String item,

        @Size(max = 40) @Schema(example = "KOTO-1-1") @Nullable
        String subject) {

    /** The questionnaire version that was asked. */
    @Serdeable
    @Schema(name = "MarkedVersion")
    record Version(
            @NotNull @Schema(example = "ARVIO") String code,
            @NotNull @Schema(example = "1") Integer version) {}
}
