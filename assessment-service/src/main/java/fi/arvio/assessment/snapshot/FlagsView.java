package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules propose for a follow-up workshop. */
@Serdeable
@Schema(name = "Flags", description = "Rules propose, people choose. Every flag rests on published figures only.")
record FlagsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "1") int ruleVersion,
        List<FlagView> flags) {

    /** A proposal with its reason and its numbers. */
    @Serdeable
    @Schema(name = "Flag")
    record FlagView(
            @Schema(example = "LOW_PROGRESS-KOTO-1") String id,
            @Schema(example = "LOW_PROGRESS") String rule,
            @Schema(example = "CONCERN") String kind,
            SubjectView subject,
            Text sentence,

            @Schema(example = "{\"n\": 12, \"bottomTwo\": 6}")
            Map<String, Integer> numbers,

            List<EvidenceView> evidence,

            @Schema(description = "Whether a facilitator has taken it into a workshop.")
            boolean selected) {}

    /** The theme, or the goal without a theme, that a flag is about. */
    @Serdeable
    @Schema(name = "FlagSubject")
    record SubjectView(
            @Schema(example = "THEME") String kind,
            @Schema(example = "KOTO-1") String code,
            @Nullable Text title) {}

    /** The published figure a flag rests on. */
    @Serdeable
    @Schema(
            name = "FlagEvidence",
            description = "The theme or the goal, the item, and the release the figure became public in.")
    record EvidenceView(
            @Nullable String theme,
            @Nullable String goal,
            @Schema(example = "G1") String item,
            int release) {}
}
