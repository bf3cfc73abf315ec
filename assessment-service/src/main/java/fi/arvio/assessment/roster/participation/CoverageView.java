package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the roster has holes. */
@Serdeable
@Schema(
        name = "Coverage",
        description = "Where the roster has holes: whom the client has approved against what each goal and body needs."
                + " It is made from the roster alone and knows no answers.")
record CoverageView(List<PartView> goals, List<PartView> bodies) {

    /** A goal or a body. */
    @Serdeable
    @Schema(name = "CoveragePart")
    record PartView(
            @Schema(example = "KOTO-1-1") String code,
            Text name,

            @Schema(
                    description = "Proposed or approved, who can be asked about the goal or works there.",
                    example = "7")
            int eligible,

            @Schema(example = "5") int approved,
            @Schema(example = "6") @Nullable Integer target,

            @Schema(description = "Fewer approved than the target.", example = "true")
            boolean hole) {}

    static CoverageView of(
            List<Respondent> roster, List<CoverageTarget> targets, List<Programme> programmes, List<Body> bodies) {
        List<Respondent> current = roster.stream()
                .filter(one -> one.isApproved() || one.approval() == Approval.PROPOSED)
                .toList();
        return new CoverageView(
                programmes.stream()
                        .flatMap(Programme::allGoals)
                        .map(goal -> part(
                                goal.code(),
                                goal.title(),
                                current,
                                one -> one.goals().contains(goal.code()),
                                target(targets, CoverageTarget.Kind.GOAL, goal.code())))
                        .toList(),
                bodies.stream()
                        .map(body -> part(
                                body.code(),
                                body.name(),
                                current,
                                one -> one.body().equals(body.code()),
                                target(targets, CoverageTarget.Kind.BODY, body.code())))
                        .filter(part -> part.eligible() > 0 || part.target() != null)
                        .toList());
    }

    private static @Nullable Integer target(List<CoverageTarget> targets, CoverageTarget.Kind kind, String code) {
        return targets.stream()
                .filter(target -> target.kind() == kind && target.code().equals(code))
                .map(CoverageTarget::minimum)
                .findFirst()
                .orElse(null);
    }

    private static PartView part(
            String code, Text name, List<Respondent> current, Predicate<Respondent> belongs, @Nullable Integer target) {
        List<Respondent> members = current.stream().filter(belongs).toList();
        int approved = (int) members.stream().filter(Respondent::isApproved).count();
        return new PartView(code, name, members.size(), approved, target, target != null && approved < target);
    }
}
