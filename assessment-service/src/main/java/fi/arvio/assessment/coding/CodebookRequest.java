package fi.arvio.assessment.coding;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A codebook as a facilitator wants it, whole. */
@Serdeable
@Schema(description = "All codes of the series; what is left out vanishes, unless it is in use.")
record CodebookRequest(
        @JsonProperty(required = true)
        @NotNull
        @Size(max = 200)
        @Schema(
                example = "[{\"code\": \"resurssit\", \"name\": {\"fi\": \"Resurssit\", \"sv\": \"Resurser\", \"en\":"
                        + " \"Resources\"}, \"definition\": {\"fi\": \"Vastaus kertoo rahasta, ajasta tai väestä.\"}}]")
        List<@Valid @NotNull CodeRequest> codes) {

    /** One code. */
    @Serdeable
    @Schema(name = "CodeRequest")
    record CodeRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}", message = "is no code") @Schema(example = "resurssit")
            String code,

            @NotNull @Valid NameRequest name,
            @Valid @Nullable DefinitionRequest definition,

            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}", message = "is no code")
            @Schema(description = "The code that it is a part of.")
            @Nullable
            String parent,

            @Schema(description = "Whether it is given no more.", example = "false") @Nullable
            Boolean retired) {

        Code given() {
            return new Code(
                    code,
                    name.text(),
                    definition == null ? null : definition.text(),
                    parent,
                    Boolean.TRUE.equals(retired));
        }
    }

    /** How a code is called; Finnish is needed. */
    @Serdeable
    @Schema(name = "CodeName")
    record NameRequest(
            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "Resurssit")
            String fi,

            @Size(max = 200)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "Resurser")
            @Nullable
            String sv,

            @Size(max = 200)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "Resources")
            @Nullable
            String en) {
        Text text() {
            return new Text(fi, sv, en);
        }
    }

    /** When a code is given; Finnish is needed. */
    @Serdeable
    @Schema(name = "CodeDefinition")
    record DefinitionRequest(
            @NotBlank
            @Size(max = 2000)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "Vastaus kertoo rahasta, ajasta tai väestä.")
            String fi,

            @Size(max = 2000)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "Svaret handlar om pengar, tid eller personal.")
            @Nullable
            String sv,

            @Size(max = 2000)
            @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
            @Schema(example = "The answer is about money, time or staff.")
            @Nullable
            String en) {
        Text text() {
            return new Text(fi, sv, en);
        }
    }

    List<Code> given() {
        return codes.stream().map(CodeRequest::given).toList();
    }
}
