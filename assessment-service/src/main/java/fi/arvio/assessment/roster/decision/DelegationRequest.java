package fi.arvio.assessment.roster.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.sheet.SheetRow;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A colleague to be heard instead of somebody, and why. */
@Serdeable
@Schema(description = "A colleague to be heard instead; an e-mail address or an Entra object id is needed.")
record DelegationRequest(
        @NotNull @Schema(minLength = 1, maxLength = 200, example = "Kaisa Kollega")
        String name,

        @Schema(maxLength = 254, example = "kaisa.kollega@hel.example") @Nullable
        String email,

        @Schema(maxLength = 36, example = "00000000-0000-4000-8000-000000000901") @Nullable
        String entraObjectId,

        @NotNull
        @Schema(minLength = 1, maxLength = 200, example = "KASKO", description = "A body's code or one of its names.")
        String body,

        @JsonProperty(required = true) @NotNull @Schema(example = "[\"KOTO-3\",\"TYO-7\"]")
        List<@NotNull String> expertise,

        @NotNull @Schema(example = "fi") String language,
        @Nullable Boolean external,

        @Schema(maxLength = 60, example = "Europe/Helsinki") @Nullable
        String timeZone,

        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(example = "Vaihtoi tehtäviä; Kaisa hoitaa asiaa nyt.")
        String reason) {

    /** Where {@link #row} has what. */
    static final Map<Column, Integer> POSITIONS = Map.of(
            Column.NAME, 0,
            Column.EMAIL, 1,
            Column.ENTRA_OBJECT_ID, 2,
            Column.BODY, 3,
            Column.EXPERTISE, 4,
            Column.LANGUAGE, 5,
            Column.EXTERNAL, 6,
            Column.TIME_ZONE, 7);

    /** The same as a row of a file, so that the same rules hold. */
    SheetRow row() {
        return new SheetRow(
                1,
                List.of(
                        name,
                        Objects.requireNonNullElse(email, ""),
                        Objects.requireNonNullElse(entraObjectId, ""),
                        body,
                        String.join(";", expertise),
                        language,
                        Boolean.toString(Boolean.TRUE.equals(external)),
                        Objects.requireNonNullElse(timeZone, "")));
    }
}
