package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes the wish of somebody on the roster that a colleague be heard instead. */
@Controller("/api/v1/rounds/{id}/roster/{code}/delegation")
@ExecuteOn(TaskExecutors.BLOCKING)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or respondent-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Rounds")
class DelegationController {
    private final Delegating delegating;

    DelegationController(Delegating delegating) {
        this.delegating = delegating;
    }

    @Post
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(
            summary = "Proposes a colleague whom somebody asks to be heard instead",
            description = "The colleague waits for the client's approval; until then the person themselves is asked.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecidedView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "roster-closed or delegation-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "colleague-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> delegate(
            UUID id,
            @Parameter(description = "The code of the person.", example = "E01") String code,
            @Valid @Body DelegationRequest request,
            Authentication token) {
        return switch (delegating.delegate(id, code, request, new Decider(Role.FACILITATOR, token.getName()))) {
            case Delegating.Outcome.Proposed(Respondent colleague) ->
                HttpResponse.created(DecidedView.of(List.of(colleague)));
            case Delegating.Outcome.NoRound none -> Problem.noRound();
            case Delegating.Outcome.Over(RoundStatus status) -> RosterDecisionController.over(status);
            case Delegating.Outcome.NoRespondent none ->
                Problem.response(ProblemCode.RESPONDENT_NOT_FOUND, "Nobody on the roster has the code " + code + ".");
            case Delegating.Outcome.Impossible(String why) -> Problem.response(ProblemCode.DELEGATION_REFUSED, why);
            case Delegating.Outcome.Refused(List<RowFault> faults) ->
                Problem.response(
                        ProblemCode.COLLEAGUE_REFUSED,
                        "Nobody was proposed.",
                        faults.stream().map(DelegationController::fieldError).toList());
        };
    }

    private static Problem.FieldError fieldError(RowFault fault) {
        Column column = fault.column();
        return new Problem.FieldError(
                column == null ? "" : column.key(),
                Objects.requireNonNull(fault.message().en()));
    }
}
