package fi.arvio.assessment.round.life;

import static java.util.Objects.requireNonNull;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Rosters;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Takes a round on in its life by a facilitator's hand; each step is safe to repeat. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetailsView.class)))
@RoundProblem
@CommonProblems
@Tag(name = "Rounds")
class RoundLifeController {
    private final Advancing advancing;
    private final RoundDetails details;

    RoundLifeController(Advancing advancing, RoundDetails details) {
        this.advancing = advancing;
        this.details = details;
    }

    @Post("/opening")
    @Consumes(MediaType.ALL)
    @Operation(summary = "Opens a draft now, and fixes its people and their groups; it opens by itself at opensAt")
    @ApiResponse(
            responseCode = "409",
            description =
                    "round-not-draft, roster-too-small, closing-time-passed, or feedback-missing for a second round",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> open(UUID id, Authentication by) {
        return answer(advancing.after(id, RoundLife.Event.OPENED_BY_HAND, by.getName(), null));
    }

    @Post("/closing")
    @BodyProblems
    @Operation(
            summary = "Closes a round that is closing without waiting for the bot; what comes later is listed as late")
    @ApiResponse(
            responseCode = "409",
            description = "round-not-closing: to end an open round early, give it an earlier closesAt",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> close(UUID id, @Valid @Body ClosingRequest request, Authentication by) {
        return answer(advancing.after(id, RoundLife.Event.FORCED, by.getName(), requireNonNull(request.reason())));
    }

    @Post("/report-completion")
    @Consumes(MediaType.ALL)
    @Operation(summary = "Notes that the report of a closed round is out")
    @ApiResponse(
            responseCode = "409",
            description = "round-not-closed",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> report(UUID id, Authentication by) {
        return answer(advancing.after(id, RoundLife.Event.REPORTED, by.getName(), null));
    }

    private HttpResponse<?> answer(Advancing.Outcome outcome) {
        return outcome instanceof Advancing.Outcome.Done(Round round)
                ? HttpResponse.ok(details.of(round))
                : problem(outcome);
    }

    /** Nothing to say where the round went on, else why it did not. */
    static HttpResponse<?> problem(Advancing.Outcome outcome) {
        return switch (outcome) {
            case Advancing.Outcome.Done done -> HttpResponse.noContent();
            case Advancing.Outcome.NoRound none -> Problem.noRound();
            case Advancing.Outcome.Lacking(Rosters.Obstacle obstacle) -> lacking(obstacle);
            case Advancing.Outcome.Refused(RoundStatus at, RoundLife.Refusal why) ->
                Problem.response(code(why), "The round is " + at + ".");
        };
    }

    private static HttpResponse<?> lacking(Rosters.Obstacle obstacle) {
        return obstacle instanceof Rosters.Shortage(int people, int needed)
                ? Problem.response(
                        ProblemCode.ROSTER_TOO_SMALL,
                        "The roster has " + people + " approved people to ask and needs " + needed
                                + ", for nothing is told of a smaller group.")
                : Problem.response(
                        ProblemCode.FEEDBACK_MISSING,
                        "Say at /feedback what is asked again; people see it beside their own answers.");
    }

    private static ProblemCode code(RoundLife.Refusal why) {
        return switch (why) {
            case NOT_DRAFT -> ProblemCode.ROUND_NOT_DRAFT;
            case CLOSING_TIME_PASSED -> ProblemCode.CLOSING_TIME_PASSED;
            case NOT_CLOSING -> ProblemCode.ROUND_NOT_CLOSING;
            case NOT_CLOSED -> ProblemCode.ROUND_NOT_CLOSED;
        };
    }
}
