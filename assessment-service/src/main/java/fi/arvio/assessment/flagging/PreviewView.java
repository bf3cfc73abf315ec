package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.flag.FlagDocument;
import fi.arvio.assessment.snapshot.flag.FlagDocument.Proposal;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which flags would come and go with other thresholds, on the figures that are published. */
@Serdeable
@Schema(name = "FlagPreview", description = "Nothing of it is kept.")
record PreviewView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "2") int ruleVersion,

        @Schema(description = "All thresholds as they were tried.") @Nullable
        Map<Threshold, Integer> thresholds,

        List<Proposal> come,
        List<Proposal> go,
        List<StayView> stay) {

    /** A flag that stays, and how it would weigh. */
    @Serdeable
    @Schema(name = "StayingFlag")
    record StayView(
            @Schema(example = "LOW_PROGRESS-KOTO-1") String id,
            @Schema(example = "MEDIUM") @Nullable Severity severity,
            @Schema(example = "HIGH") @Nullable Severity presentSeverity) {}

    static PreviewView of(FlagDocument present, FlagDocument tried) {
        Map<String, Proposal> now = byId(present);
        Map<String, Proposal> then = byId(tried);
        return new PreviewView(
                tried.snapshot(),
                tried.ruleVersion(),
                tried.thresholds(),
                tried.flags().stream()
                        .filter(flag -> !now.containsKey(flag.id()))
                        .toList(),
                present.flags().stream()
                        .filter(flag -> !then.containsKey(flag.id()))
                        .toList(),
                tried.flags().stream().flatMap(flag -> stay(flag, now)).toList());
    }

    private static Stream<StayView> stay(Proposal flag, Map<String, Proposal> now) {
        return Stream.ofNullable(now.get(flag.id()))
                .map(present -> new StayView(flag.id(), flag.severity(), present.severity()));
    }

    private static Map<String, Proposal> byId(FlagDocument document) {
        return document.flags().stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
    }
}
