package fi.arvio.assessment.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer event; exactly one of value, missingReason and deleted is given. */
@Serdeable
@Schema(
        description =
                "A revision of one answer, under a pseudonym. Give exactly one of value, missingReason and deleted.",
        example = """
                {"pseudonym": "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE",
                 "questionnaire": {"code": "ARVIO", "version": 1}, "item": "G1", "subject": "KOTO-1-1", "revision": 1,
                 "bodyGroup": "KASKO", "volunteered": false, "value": {"point": 4}}""")
record ItemResponseRequest(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be 43 characters of base64url")
        @Schema(example = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE")
        String pseudonym,

        @NotNull @Valid Version questionnaire,

        @NotNull @Size(max = 20) @Schema(example = "G1") String item,

        @Size(max = 40)
        @Schema(
                example = "KOTO-1-1",
                description = "A goal, a programme, the number of a person's own theme, or null for the city.")
        @Nullable
        String subject,

        @NotNull @Min(1) @Max(1_000_000) @Schema(example = "1")
        Integer revision,

        @NotNull @Size(max = 60) @Schema(example = "KASKO") String bodyGroup,

        @Schema(description = "Answered from what was offered beyond the first dialogue.") @Nullable
        Boolean volunteered,

        @Valid @Nullable Value value,
        @Schema(example = "DONT_KNOW") @Nullable MissingReason missingReason,

        @Schema(description = "True makes the event a tombstone.") @Nullable
        Boolean deleted) {

    /** The questionnaire version the answer was given to. */
    @Serdeable
    @Schema(name = "AnsweredVersion")
    record Version(
            @NotNull @Schema(example = "ARVIO") String code,
            @NotNull @Schema(example = "1") Integer version) {}

    /** The value: exactly one of point, choices, ranking, pair and text. */
    @Serdeable
    @Schema(name = "AnswerValue", description = "Exactly one of point, choices, ranking, pair and text.")
    record Value(
            @Schema(example = "4") @Nullable Integer point,

            @Schema(example = "[\"PITAA_ENNALLAAN\"]") @Nullable
            List<@NotNull @Size(max = 60) String> choices,

            @Schema(description = "The most important first.", example = "[\"TYOLLISTYMINEN\",\"TIETOPOHJA\"]")
            @Nullable
            List<@NotNull @Size(max = 60) String> ranking,

            @Valid @Nullable Pair pair,

            @Schema(example = "Yhteinen tilannekuva puuttuu.") @Nullable
            String text,

            @Nullable Boolean quotable) {}

    /** Two points at once, each on a scale of its own. */
    @Serdeable
    @Schema(name = "AnswerPair")
    record Pair(
            @NotNull @Schema(example = "5") Integer importance,
            @NotNull @Schema(example = "3") Integer success) {}
}
