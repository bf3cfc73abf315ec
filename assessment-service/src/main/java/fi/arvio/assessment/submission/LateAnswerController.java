package fi.arvio.assessment.submission;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.RoundProblem;
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
import java.util.UUID;

/** Shows how many answers came too late to count. */
@Controller("/api/v1/rounds/{id}/late-answers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.ADMINISTRATOR})
@CommonProblems
@Tag(name = "Rounds")
class LateAnswerController {
    private final Rounds rounds;
    private final LateAnswers late;

    LateAnswerController(Rounds rounds, LateAnswers late) {
        this.rounds = rounds;
        this.late = late;
    }

    @Get
    @Operation(summary = "How many answers came after the round was closed, item by item")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LateAnswersView.class)))
    @RoundProblem
    HttpResponse<?> late(UUID id) {
        return rounds.find(id).isPresent() ? HttpResponse.ok(LateAnswersView.of(late.of(id))) : Problem.noRound();
    }
}
