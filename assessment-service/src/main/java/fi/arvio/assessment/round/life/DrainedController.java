package fi.arvio.assessment.round.life;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
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
import java.util.UUID;

/** Hears from the bot that it has handed on all answers of a round. */
@Controller("/api/v1/bot/rounds/{id}/drained")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.BOT)
@CommonProblems
@Tag(name = "For the bot")
class DrainedController {
    private final Advancing advancing;

    DrainedController(Advancing advancing) {
        this.advancing = advancing;
    }

    @Put
    @Consumes(MediaType.ALL)
    @Operation(summary = "Closes a round that is closing, with its final snapshot; safe to repeat")
    @ApiResponse(responseCode = "204", description = "The round is closed, now or since before")
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "round-not-closing: it is still open",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> drained(UUID id) {
        return RoundLifeController.problem(advancing.after(id, RoundLife.Event.DRAINED, null, null));
    }
}
