package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.roster.Respondents;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision about people on the roster. */
@Serdeable
@Schema(
        description =
                "A decision about one or many; it is taken of all of them or of nobody. APPROVED and REJECTED are the"
                        + " client's, PROPOSED (once more), WITHDRAWN and DECLINED (on the person's behalf) the facilitator's.")
record DecisionRequest(
        @NotNull @Schema(example = "APPROVED") Decision decision,

        @NotEmpty @Size(max = Respondents.MOST_AT_ONCE) @Schema(example = "[\"R0001\",\"R0002\"]")
        List<@NotNull @Size(max = 20) String> respondents,

        @Size(max = 1000)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold a NUL")
        @Schema(
                description = "Needed except for PROPOSED and APPROVED.",
                example = "Ei työskentele enää asian parissa.")
        @Nullable
        String reason) {

    boolean lacksReason() {
        return decision.needsReason() && (reason == null || reason.isBlank());
    }
}
