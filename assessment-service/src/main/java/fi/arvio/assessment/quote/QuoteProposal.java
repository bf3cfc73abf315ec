package fi.arvio.assessment.quote;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which words of a comment are to be quoted. */
@Serdeable
@Schema(name = "QuoteProposal")
record QuoteProposal(
        @NotNull @Schema(example = "0b7f4c1e-6d1a-4c53-9a52-5d0e4f6a7b01")
        UUID comment,

        @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(
                description = "The author's words in their order; […] where some are taken out, other words in square"
                        + " brackets where something is put in their place or added.",
                example = "Yhteistyö on […] parantunut.")
        String wording,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "is no language tag")
        @Schema(example = "fi")
        String language) {}
