package fi.arvio.assessment.delphi;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a facilitator wants asked again. */
@Serdeable
@Schema(
        description =
                "What a second round asks again, at most twelve questions, in the order in which they are asked. An"
                        + " empty list makes the round an ordinary repetition.")
record FeedbackRequest(
        @JsonProperty(required = true) @NotNull @Size(max = 100)
        List<@NotNull @Valid Wanted> feedback) {

    /** One question. */
    @Serdeable
    @Schema(name = "WantedFeedback")
    record Wanted(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,20}") @Schema(example = "G1")
            String item,

            @Size(max = 40)
            @Pattern(regexp = "[A-Za-z0-9_-]*")
            @Schema(description = "A goal or a programme; left out for the city.", example = "KOTO-1-1")
            @Nullable
            String subject,

            @Schema(description = "DIVIDED needs a figure that is; IMPORTANT needs because.", example = "DIVIDED")
            Feedback.@Nullable Reason reason,

            @Size(max = FeedbackRules.LONGEST)
            @Schema(description = "Why it is important.", example = "Tavoite jatkuu uudessa ohjelmassa.")
            @Nullable
            String because,

            @NotNull @Valid Argument higher,
            @NotNull @Valid Argument lower) {

        FeedbackRules.Wish wish() {
            return new FeedbackRules.Wish(
                    item, requireNonNullElse(subject, ""), reason, because, higher.words(), lower.words());
        }
    }

    /** An argument in the languages of the round. */
    @Serdeable
    @Schema(
            name = "Argument",
            description =
                    "A reason for an answer further up or down the scale: from what people wrote, in words by which nobody"
                            + " is recognised. All see it.")
    record Argument(
            @NotNull @Size(max = FeedbackRules.LONGEST) @Schema(example = "Uudet kielikurssit ovat tavoittaneet monia.")
            String fi,

            @Size(max = FeedbackRules.LONGEST) @Schema(example = "De nya språkkurserna har nått många.") @Nullable
            String sv,

            @Size(max = FeedbackRules.LONGEST)
            @Schema(example = "The new language courses have reached many.")
            @Nullable
            String en) {
        Text words() {
            return new Text(fi.strip(), stripped(sv), stripped(en));
        }

        private static @Nullable String stripped(@Nullable String words) {
            return words == null ? null : words.strip();
        }
    }

    List<FeedbackRules.Wish> wishes() {
        return feedback.stream().map(Wanted::wish).toList();
    }
}
