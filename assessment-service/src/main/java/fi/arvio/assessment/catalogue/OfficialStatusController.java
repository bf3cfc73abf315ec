package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
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

/** Takes the official statuses that a source has lost or never had. */
@Controller("/api/v1/programmes/{code}/goals/{goal}/official-status")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@Tag(name = "Programmes")
class OfficialStatusController {
    private final StatingStatus stating;

    OfficialStatusController(StatingStatus stating) {
        this.stating = stating;
    }

    @Put
    @Operation(summary = "Fills in a goal's official status with its date and source; earlier ones are kept")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeView.StatedView.class)))
    @ApiResponse(
            responseCode = "404",
            description = "programme-not-found or goal-not-found",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "official-status-refused: not one of the four, no source, or a day that cannot be",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> put(String code, String goal, @Body OfficialStatusRequest request) {
        return switch (stating.state(code, goal, request)) {
            case StatingStatus.Outcome.Stated(StatedStatus status) ->
                HttpResponse.ok(ProgrammeView.StatedView.of(status));
            case StatingStatus.Outcome.NoProgramme none ->
                Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + ".");
            case StatingStatus.Outcome.NoGoal none ->
                Problem.response(ProblemCode.GOAL_NOT_FOUND, code + " has no goal " + goal + ".");
            case StatingStatus.Outcome.Refused(String why) ->
                Problem.response(ProblemCode.OFFICIAL_STATUS_REFUSED, why);
        };
    }
}
