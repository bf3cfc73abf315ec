package fi.arvio.assessment.pilot;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;

/** Shows how the questions of a pilot went. */
@Controller("/api/v1/rounds/{id}/pilot")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@CommonProblems
@Tag(name = "Rounds")
class PilotController {
    private final Rounds rounds;
    private final Pilots pilots;

    PilotController(Rounds rounds, Pilots pilots) {
        this.rounds = rounds;
        this.pilots = pilots;
    }

    @Get
    @Operation(
            summary = "Question by question: how many answered, did not understand it, or gave a reason for no value")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PilotView.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "not-a-pilot",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> pilot(UUID id) {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return Problem.noRound();
        }
        return round.get().isPilot()
                ? HttpResponse.ok(pilots.view(round.get()))
                : Problem.response(ProblemCode.NOT_A_PILOT, "Results of an assessment come from its snapshots.");
    }
}
