package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.flag.Evidence;
import fi.arvio.assessment.flag.Flag;
import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.Severity;
import fi.arvio.assessment.flag.Subject.Kind;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules proposed in a snapshot, with the rules they were; it is never written again. */
@Serdeable
public record FlagDocument(
        @Nullable SnapshotView snapshot,
        int ruleVersion,
        @Nullable Integer ruleRevision,
        @Nullable Map<Threshold, Integer> thresholds,
        List<Proposal> flags) {

    static FlagDocument of(@Nullable SnapshotView snapshot, RuleSet rules, List<Flag> flags, Map<String, Text> titles) {
        return new FlagDocument(
                snapshot,
                rules.version(),
                rules.revision(),
                rules.thresholds(),
                flags.stream().map(flag -> Proposal.of(flag, titles)).toList());
    }

    /** A proposal with its reason and its numbers. */
    @Serdeable
    @Schema(name = "FlagProposal")
    public record Proposal(
            @Schema(example = "LOW_PROGRESS-KOTO-1") String id,
            @Schema(example = "LOW_PROGRESS") String rule,
            @Schema(example = "CONCERN") String kind,
            @Nullable Severity severity,
            SubjectView subject,
            Text sentence,
            Map<String, Integer> numbers,
            List<EvidenceView> evidence) {

        static Proposal of(Flag flag, Map<String, Text> titles) {
            String code = flag.subject().code();
            Text sentence = new Text(
                    flag.sentence().fi(), flag.sentence().sv(), flag.sentence().en());
            return new Proposal(
                    flag.id(),
                    flag.rule().name(),
                    flag.rule().kind().name(),
                    flag.severity(),
                    new SubjectView(flag.subject().kind().name(), code, titles.get(code)),
                    sentence,
                    flag.numbers(),
                    flag.evidence().stream().map(EvidenceView::of).toList());
        }
    }

    /** The theme or the goal that a flag is about. */
    @Serdeable
    @Schema(name = "FlagSubject")
    public record SubjectView(
            @Schema(example = "THEME") String kind,
            @Schema(example = "KOTO-1") String code,
            @Nullable Text title) {}

    /** The published figure a flag rests on. */
    @Serdeable
    @Schema(
            name = "FlagEvidence",
            description =
                    "The theme or the goal, the item, and the release the figure became public in; for a figure of"
                            + " an earlier round of the series, that round's code.")
    public record EvidenceView(
            @Nullable String theme,
            @Nullable String goal,
            @Schema(example = "G1") String item,
            int release,
            @Nullable String earlierRound) {

        private static EvidenceView of(Evidence evidence) {
            String code = evidence.subject().code();
            boolean theme = evidence.subject().kind() == Kind.THEME;
            return new EvidenceView(
                    theme ? code : null,
                    theme ? null : code,
                    evidence.item(),
                    evidence.release(),
                    evidence.earlierRound());
        }
    }
}
