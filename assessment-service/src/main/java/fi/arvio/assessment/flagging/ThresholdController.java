package fi.arvio.assessment.flagging;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Shows the thresholds of a round, tries others, and keeps what is chosen. */
@Controller("/api/v1/rounds/{id}/flags")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@RoundProblem
@ApiResponse(
        responseCode = "409",
        description = "pilot-round or round-not-open; no-snapshot for a preview; round-closed for a change",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "thresholds-refused: the errors name the thresholds",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Flags")
class ThresholdController {
    private final FlaggedRounds rounds;
    private final Thresholding thresholding;

    ThresholdController(FlaggedRounds rounds, Thresholding thresholding) {
        this.rounds = rounds;
        this.thresholding = thresholding;
    }

    @Get("/thresholds")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "The thresholds that flag in the round from its next snapshot on")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdsView.class)))
    HttpResponse<?> thresholds(UUID id) {
        return rounds.answer(id, round -> HttpResponse.ok(ThresholdsView.of(thresholding.of(round))));
    }

    @Post("/preview")
    @BodyProblems
    @Operation(summary = "Which flags would come and go with other thresholds; published figures only, nothing is kept")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreviewView.class)))
    HttpResponse<?> preview(UUID id, @Valid @Body ThresholdsRequest request) {
        return valid(
                id,
                request,
                round -> thresholding
                        .preview(round, request.changed())
                        .<HttpResponse<?>>map(HttpResponse::ok)
                        .orElseGet(() -> Problem.response(
                                ProblemCode.NO_SNAPSHOT,
                                "Take a snapshot first; thresholds are tried on what it publishes.")));
    }

    @Put("/thresholds")
    @BodyProblems
    @Operation(
            summary = "Gives the round thresholds of its own, as a new revision of the rules",
            description = "They take effect with the next snapshot; what is published stays as it is.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdsView.class)))
    HttpResponse<?> save(UUID id, @Valid @Body ThresholdsRequest request, Authentication token) {
        return valid(
                id,
                request,
                round -> thresholding
                        .save(round, request.changed(), token.getName())
                        .<HttpResponse<?>>map(rules -> HttpResponse.ok(ThresholdsView.of(rules)))
                        .orElseGet(() -> Problem.response(
                                ProblemCode.ROUND_CLOSED,
                                "The round is closed, and no snapshot follows its final one.")));
    }

    private HttpResponse<?> valid(UUID id, ThresholdsRequest request, Function<Round, HttpResponse<?>> answer) {
        List<Problem.FieldError> faults = request.faults();
        return faults.isEmpty()
                ? rounds.answer(id, answer)
                : Problem.response(ProblemCode.THRESHOLDS_REFUSED, "Nothing was changed.", faults);
    }
}
