package fi.arvio.assessment.flagging;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.problem.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Thresholds as a facilitator wants them; what is left out stays as it is. */
@Serdeable
@Schema(description = "Thresholds by name; one that is left out stays as it is.")
record ThresholdsRequest(
        @JsonProperty(required = true) @NotNull @Schema(example = "{\"LOW_PROGRESS_PERCENT\": 50}")
        Map<String, @Nullable Integer> thresholds) {

    List<Problem.FieldError> faults() {
        List<Problem.FieldError> faults = new ArrayList<>();
        new TreeMap<>(thresholds)
                .forEach((name, value) -> named(name)
                        .ifPresentOrElse(
                                threshold -> {
                                    if (value == null || !threshold.allows(value)) {
                                        faults.add(new Problem.FieldError(
                                                field(name),
                                                "must be a number from " + threshold.least() + " to "
                                                        + threshold.most()));
                                    }
                                },
                                () -> faults.add(new Problem.FieldError(field(name), "is no threshold"))));
        return faults;
    }

    private static String field(String name) {
        return "thresholds." + name;
    }

    private static Optional<Threshold> named(String name) {
        return Arrays.stream(Threshold.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Only where there are no faults. */
    Map<Threshold, Integer> changed() {
        Map<Threshold, Integer> changed = new EnumMap<>(Threshold.class);
        thresholds.forEach((name, value) -> {
            if (value != null) {
                changed.put(Threshold.valueOf(name), value);
            }
        });
        return changed;
    }
}
