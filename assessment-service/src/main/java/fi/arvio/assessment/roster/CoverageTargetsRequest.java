package fi.arvio.assessment.roster;

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
@Schema(description = "How many people each goal and body needs at the least; what is left out has no target.")
record CoverageTargetsRequest(
        @NotNull @Size(max = 500) List<@Valid @NotNull Target> goals,
        @NotNull @Size(max = 500) List<@Valid @NotNull Target> bodies) {

    /** One target. */
    @Serdeable
    @Schema(name = "CoverageTarget")
    record Target(
            @NotNull @Size(max = 60) @Schema(example = "KOTO-1-1")
            String code,

            @NotNull @Min(1) @Max(Sheet.MOST_PEOPLE) @Schema(example = "5")
            Integer minimum) {

        private CoverageTarget of(CoverageTarget.Kind kind) {
            return new CoverageTarget(kind, code, minimum);
        }
    }

    List<CoverageTarget> targets() {
        return Stream.concat(
                        goals.stream().map(target -> target.of(CoverageTarget.Kind.GOAL)),
                        bodies.stream().map(target -> target.of(CoverageTarget.Kind.BODY)))
                .toList();
    }
}
