package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.roster.Reader;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Cursor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the decisions on a roster: the provider proposes, the client approves. */
@Controller("/api/v1/rounds/{id}/roster")
@ExecuteOn(TaskExecutors.BLOCKING)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or respondent-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Rounds")
class RosterDecisionController {
    private final Rounds rounds;
    private final RosterDecisions deciding;
    private final DecisionLog log;

    RosterDecisionController(Rounds rounds, RosterDecisions deciding, DecisionLog log) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.log = log;
    }

    @Get("/decisions")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "Who decided what about whom on the roster, when and why; oldest first, page by page")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RosterDecisionsView.class)))
    HttpResponse<?> all(
            UUID id,
            @Parameter(description = "So many of them.") @QueryValue(defaultValue = "100") @Min(1) @Max(500) int limit,
            @Parameter(description = "What the page before gave as next.", example = "YWZ0ZXI6MA") @Nullable @QueryValue
                    String after,
            Authentication reader) {
        Optional<Cursor> from = after == null ? Optional.of(Cursor.START) : Cursor.read(after);
        if (rounds.find(id).isEmpty()) {
            return Problem.noRound();
        }
        // To the client a person who declined looks like any other: who takes part is shown by group only.
        boolean withDeclines = Reader.seesPersons(reader);
        return from.<HttpResponse<?>>map(cursor -> HttpResponse.ok(
                        RosterDecisionsView.of(log.after(cursor.number(), id, limit + 1, withDeclines), limit)))
                .orElseGet(Problem::strangeAfter);
    }

    @Post("/decisions")
    @BodyProblems
    @Secured({Role.FACILITATOR, Role.CLIENT})
    @Operation(summary = "Decides about one or many people, of all that are named or of nobody")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecidedView.class)))
    @ApiResponse(
            responseCode = "400",
            description = "malformed-request, or invalid-request: a field, or no reason where one is needed",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "403",
            description = "forbidden: the token's roles do not allow this, or the decision is another role's",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "roster-closed or roster-decision-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "unknown-respondent",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> decide(UUID id, @Valid @Body DecisionRequest request, Authentication token) {
        Decision decision = request.decision();
        if (!decision.isTaken()) {
            return invalid("decision", "follows from what is done and cannot be asked for");
        }
        if (!token.getRoles().contains(decision.role())) {
            return Problem.response(ProblemCode.FORBIDDEN, decision + " is for the role " + decision.role() + ".");
        }
        if (request.lacksReason()) {
            return invalid("reason", "must say why");
        }
        Decider by = new Decider(decision.role(), token.getName());
        return answer(deciding.decide(id, request.respondents(), decision, request.reason(), by), by);
    }

    private static HttpResponse<?> answer(RosterDecisions.Outcome outcome, Decider by) {
        return switch (outcome) {
            case RosterDecisions.Outcome.Decided(List<Respondent> changed) -> HttpResponse.ok(DecidedView.of(changed));
            case RosterDecisions.Outcome.NoRound none -> Problem.noRound();
            case RosterDecisions.Outcome.Over(RoundStatus status) -> over(status);
            case RosterDecisions.Outcome.Unknown(List<String> codes) ->
                Problem.response(
                        ProblemCode.UNKNOWN_RESPONDENT,
                        "Not on the roster: " + String.join(", ", codes) + ". Nothing was decided.");
            case RosterDecisions.Outcome.Impossible(List<Respondent> people) ->
                Problem.response(
                        ProblemCode.ROSTER_DECISION_REFUSED,
                        "It does not fit where these stand, and nothing was decided.",
                        people.stream()
                                .map(one -> new Problem.FieldError(one.code(), "is " + shown(one.approval(), by)))
                                .toList());
        };
    }

    private static Approval shown(Approval approval, Decider by) {
        return by.role().equals(Role.CLIENT) ? approval.toClient() : approval;
    }

    private static HttpResponse<?> invalid(String field, String message) {
        return Problem.response(ProblemCode.INVALID_REQUEST, null, List.of(new Problem.FieldError(field, message)));
    }

    static HttpResponse<?> over(RoundStatus status) {
        return Problem.response(ProblemCode.ROSTER_CLOSED, "The round is " + status + ".");
    }
}
