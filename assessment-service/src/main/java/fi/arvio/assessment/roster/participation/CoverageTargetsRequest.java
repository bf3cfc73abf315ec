package fi.arvio.assessment.roster.participation;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.roster.Respondents;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The coverage targets of a round, in the place of all earlier ones. */
@Serdeable
@Schema(
        description = "How many people each goal and body needs at the least; what is left out has no target.",
        example = """
                {"goals": [{"code": "KOTO-1-1", "minimum": 5}], "bodies": [{"code": "KASKO", "minimum": 6}]}""")
record CoverageTargetsRequest(
        @JsonProperty(required = true) @NotNull @Size(max = 500)
        List<@Valid @NotNull Target> goals,

        @JsonProperty(required = true) @NotNull @Size(max = 500)
        List<@Valid @NotNull Target> bodies) {

    /** One target. */
    @Serdeable
    @Schema(name = "CoverageTarget")
    record Target(
            @NotNull @Size(max = 60) @Schema(example = "KOTO-1-1")
            String code,

            @NotNull @Min(1) @Max(Respondents.MOST_AT_ONCE) @Schema(example = "5")
            Integer minimum) {

        private CoverageTarget of(CoverageTarget.Kind kind) {
            return new CoverageTarget(kind, code, minimum);
        }
    }

    static CoverageTargetsRequest of(List<CoverageTarget> targets) {
        return new CoverageTargetsRequest(of(targets, CoverageTarget.Kind.GOAL), of(targets, CoverageTarget.Kind.BODY));
    }

    private static List<Target> of(List<CoverageTarget> targets, CoverageTarget.Kind kind) {
        return targets.stream()
                .filter(target -> target.kind() == kind)
                .map(target -> new Target(target.code(), target.minimum()))
                .toList();
    }

    List<CoverageTarget> targets() {
        return Stream.concat(
                        goals.stream().map(target -> target.of(CoverageTarget.Kind.GOAL)),
                        bodies.stream().map(target -> target.of(CoverageTarget.Kind.BODY)))
                .toList();
    }
}
