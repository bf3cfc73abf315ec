package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.Threshold;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;

/** The rules that flag in a round from its next snapshot on. */
@Serdeable
@Schema(name = "Thresholds")
record ThresholdsView(
        @Schema(example = "2") int ruleVersion,

        @Schema(description = "Counts the changes of thresholds in the round; 0 is the standard.", example = "1")
        int ruleRevision,

        List<ThresholdView> thresholds) {

    /** One threshold, its standard and between what it can be set. */
    @Serdeable
    @Schema(name = "Threshold")
    record ThresholdView(
            @Schema(example = "LOW_PROGRESS_PERCENT") String name,
            @Schema(example = "50") int value,
            @Schema(example = "40") int standard,
            @Schema(example = "1") int least,
            @Schema(example = "100") int most) {}

    static ThresholdsView of(RuleSet rules) {
        return new ThresholdsView(
                rules.version(),
                rules.revision(),
                Arrays.stream(Threshold.values())
                        .map(one ->
                                new ThresholdView(one.name(), rules.at(one), one.standard(), one.least(), one.most()))
                        .toList());
    }
}
