package fi.arvio.assessment.coding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The codes that hold where two coders differ, and why. */
@Serdeable
record ResolutionRequest(
        @JsonProperty(required = true) @NotNull @Size(max = 50) @Schema(example = "[]")
        List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}", message = "is no code") String> codes,

        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(example = "Vastaus kertoo työnjaosta, ei rahasta.")
        String reason) {}
