package fi.arvio.assessment.roster.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.store.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions on a roster, oldest first. */
@Serdeable
@Schema(description = "The decisions on a roster, oldest first. The client is not told who declined.")
record RosterDecisionsView(
        List<DecisionView> decisions,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the next page begins; not there after the last one.", example = "YWZ0ZXI6MTAw")
        @Nullable
        String next) {

    /** One decision. */
    @Serdeable
    @Schema(name = "RosterDecision")
    record DecisionView(
            @Schema(example = "1") int number,
            @Schema(example = "R0001") String respondent,
            @Schema(example = "APPROVED") Decision decision,

            @Schema(description = "As given; for CHANGED, the columns that an import changed.") @Nullable
            String reason,

            @Schema(description = "Of a delegation: the colleague, or whom the colleague stands in for.") @Nullable
            String other,

            @Schema(example = "CLIENT") String role,
            @Schema(example = "maahanmuuttojohtaja") String by,
            @Schema(example = "2025-02-20T09:30:00Z") Instant at) {}

    /** A page of so many, made of one more if there are more. */
    static RosterDecisionsView of(List<LoggedDecision> decisions, int limit) {
        List<LoggedDecision> page = decisions.stream().limit(limit).toList();
        String next = decisions.size() > limit ? new Cursor(page.getLast().number()).written() : null;
        return new RosterDecisionsView(
                page.stream()
                        .map(one -> new DecisionView(
                                one.number(),
                                one.respondent(),
                                one.kind(),
                                one.reason(),
                                one.other(),
                                one.by().role(),
                                one.by().subject(),
                                one.at()))
                        .toList(),
                next);
    }
}
