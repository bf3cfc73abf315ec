package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions about a flag, oldest first. */
@Serdeable
@Schema(name = "FlagHistory")
record FlagHistoryView(
        @Schema(example = "LOW_PROGRESS-KOTO-1") String flag, List<DecisionView> decisions) {

    /** One decision. */
    @Serdeable
    @Schema(name = "FlagDecision")
    record DecisionView(
            @Schema(example = "1") int revision,
            @Schema(example = "IN_WORKSHOP") State state,

            @Schema(description = "A facilitator's own; null where the rule's holds.") @Nullable
            Severity severity,

            @Nullable String reason,

            @Schema(description = "The newest snapshot when it was decided.", example = "1")
            int snapshot,

            String by,
            @Nullable Instant at) {}

    static FlagHistoryView of(String flag, List<FlagDecision> history) {
        return new FlagHistoryView(
                flag,
                history.stream()
                        .map(one -> new DecisionView(
                                one.revision(),
                                one.state(),
                                one.severity(),
                                one.reason(),
                                one.snapshot(),
                                one.by(),
                                one.at()))
                        .toList());
    }
}
