package fi.arvio.assessment.round.draft;

import static java.util.Objects.requireNonNull;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;

/** Lets open rounds ask more than they did. */
@Controller("/api/v1/rounds/{id}/questionnaire")
@ExecuteOn(TaskExecutors.BLOCKING)
@CommonProblems
@Tag(name = "Rounds")
class ContinuingController {
    private final Continuing continuing;

    ContinuingController(Continuing continuing) {
        this.continuing = continuing;
    }

    @Put
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Lets an open round ask a later version that keeps every present question as it is")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    @ApiResponse(
            responseCode = "404",
            description = "round-not-found or questionnaire-not-found",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "round-not-open or questionnaire-not-a-continuation",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> ask(UUID id, @Valid @Body QuestionnaireWish wish) {
        return switch (continuing.ask(id, new Round.QuestionnaireRef(wish.code(), requireNonNull(wish.version())))) {
            case Continuing.Outcome.Asked(Round round, Instant now) -> HttpResponse.ok(RoundView.of(round, now));
            case Continuing.Outcome.NoRound none -> Problem.noRound();
            case Continuing.Outcome.NoVersion none ->
                Problem.response(
                        ProblemCode.QUESTIONNAIRE_NOT_FOUND, wish.code() + " has no version " + wish.version() + ".");
            case Continuing.Outcome.NotOpen(RoundStatus status) ->
                Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is " + status + ".");
            case Continuing.Outcome.NoContinuation(String why) ->
                Problem.response(ProblemCode.QUESTIONNAIRE_NOT_A_CONTINUATION, why);
        };
    }
}
