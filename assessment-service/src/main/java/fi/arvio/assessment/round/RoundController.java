package fi.arvio.assessment.round;

import static java.util.Objects.requireNonNull;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** Shows the rounds. */
@Controller("/api/v1/rounds")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Rounds")
class RoundController {
    private final Rounds rounds;
    private final Continuing continuing;
    private final CampaignTime time;

    RoundController(Rounds rounds, Continuing continuing, CampaignTime time) {
        this.rounds = rounds;
        this.continuing = continuing;
        this.time = time;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.BOT})
    @Operation(summary = "The rounds and where each is in its life")
    RoundsView all() {
        Instant now = time.instant();
        return new RoundsView(
                rounds.all().stream().map(round -> RoundView.of(round, now)).toList());
    }

    @Put("/{id}/questionnaire")
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Lets an open round ask a later version that keeps every present question as it is")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    @ApiResponse(responseCode = "400", content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "round-not-found or questionnaire-not-found",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "round-not-open or questionnaire-not-a-continuation",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> ask(UUID id, @Valid @Body QuestionnaireWish wish) {
        return switch (continuing.ask(id, new Round.QuestionnaireRef(wish.code(), requireNonNull(wish.version())))) {
            case Continuing.Outcome.Asked(Round round, Instant now) -> HttpResponse.ok(RoundView.of(round, now));
            case Continuing.Outcome.NoRound none ->
                Problem.response(ProblemCode.ROUND_NOT_FOUND, "No round has the id " + id + ".");
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
