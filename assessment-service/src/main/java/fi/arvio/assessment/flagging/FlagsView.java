package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.flag.FlagDocument;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules propose, and what people have made of it. */
@Serdeable
@Schema(
        name = "Flags",
        description = "Rules propose, people choose. Every flag rests on published figures only. Findings about the"
                + " sources are listed with the programmes and flag nothing.")
record FlagsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "2") int ruleVersion,

        @Schema(description = "Counts the changes of thresholds in the round; 0 is the standard.", example = "0")
        int ruleRevision,

        @Schema(description = "The thresholds the snapshot was flagged with.") @Nullable
        Map<Threshold, Integer> thresholds,

        List<FlagView> flags,

        @Schema(description = "Decided about before, but not proposed by the newest snapshot; as proposed last.")
        List<FlagView> noLongerProposed) {

    /** A proposal with its reason and its numbers, and where it stands. */
    @Serdeable
    @Schema(name = "Flag")
    record FlagView(
            @Schema(example = "LOW_PROGRESS-KOTO-1") String id,
            @Schema(example = "LOW_PROGRESS") String rule,
            @Schema(example = "CONCERN") String kind,

            @Schema(description = "A facilitator's if there is one, else the rule's.", example = "MEDIUM") @Nullable
            Severity severity,

            @Schema(description = "The rule's; null from rules that knew none.", example = "MEDIUM") @Nullable
            Severity proposedSeverity,

            FlagDocument.SubjectView subject,
            Text sentence,

            @Schema(example = "{\"n\": 12, \"bottomTwo\": 6}")
            Map<String, Integer> numbers,

            List<FlagDocument.EvidenceView> evidence,
            @Schema(example = "OPEN") State state,

            @Schema(description = "Why it stands there.") @Nullable
            String reason,

            @Schema(
                    description = "Counts the decisions about the flag; in quotes, what If-Match has to name.",
                    example = "0")
            int revision,

            @Schema(description = "Whether a facilitator has taken it into a workshop.")
            boolean selected,

            @Schema(description = "Whether the newest snapshot proposes it.")
            boolean proposed) {

        static FlagView of(Standing.Flagged flag, boolean proposed) {
            FlagDocument.Proposal proposal = flag.proposal();
            FlagDecision decision = flag.decision();
            return new FlagView(
                    proposal.id(),
                    proposal.rule(),
                    proposal.kind(),
                    decision.severity() == null ? proposal.severity() : decision.severity(),
                    proposal.severity(),
                    proposal.subject(),
                    proposal.sentence(),
                    proposal.numbers(),
                    proposal.evidence(),
                    decision.state(),
                    decision.reason(),
                    decision.revision(),
                    decision.state().isSelected(),
                    proposed);
        }
    }

    static FlagsView of(FlagDocument newest, Standing standing) {
        Integer revision = newest.ruleRevision();
        return new FlagsView(
                newest.snapshot(),
                newest.ruleVersion(),
                revision == null ? 0 : revision,
                newest.thresholds(),
                standing.proposed().stream()
                        .map(flag -> FlagView.of(flag, true))
                        .toList(),
                standing.noLonger().stream()
                        .map(flag -> FlagView.of(flag, false))
                        .toList());
    }
}
