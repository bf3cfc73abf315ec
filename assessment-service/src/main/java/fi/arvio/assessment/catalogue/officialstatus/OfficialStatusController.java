package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Etags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the official statuses that a source has lost or never had. */
@Controller("/api/v1/programmes/{code}/goals/{goal}/official-status")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "programme-not-found or goal-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Programmes")
class OfficialStatusController {
    private final StatingStatus stating;
    private final Etags etags;

    OfficialStatusController(StatingStatus stating, Etags etags) {
        this.stating = stating;
        this.etags = etags;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "What has been filled in of a goal's official status; its ETag goes with a change")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GoalStatusView.class)))
    HttpResponse<?> get(@Parameter(example = "TYO") String code, @Parameter(example = "TYO-1") String goal) {
        return answer(code, goal, stating.held(code, goal));
    }

    @Put
    @BodyProblems
    @Operation(summary = "Fills in a goal's official status with its date and source; earlier ones are kept")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatedView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "official-status-refused: not one of the four, no source, or a day that cannot be",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> put(
            @Parameter(example = "TYO") String code,
            @Parameter(example = "TYO-1") String goal,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Body OfficialStatusRequest request) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        code,
                        goal,
                        stating.state(code, goal, request, held -> etag(held).isMeantBy(ifMatch)));
    }

    private Etag etag(Optional<StatedStatus> held) {
        return etags.of(GoalStatusView.of(held));
    }

    private HttpResponse<?> answer(String code, String goal, StatingStatus.Outcome outcome) {
        return switch (outcome) {
            case StatingStatus.Outcome.Holds(Optional<StatedStatus> status) ->
                HttpResponse.ok(GoalStatusView.of(status))
                        .header(HttpHeaders.ETAG, etag(status).header());
            case StatingStatus.Outcome.Stated(StatedStatus status) ->
                HttpResponse.ok(StatedView.of(status))
                        .header(HttpHeaders.ETAG, etag(Optional.of(status)).header());
            case StatingStatus.Outcome.NoProgramme none ->
                Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + ".");
            case StatingStatus.Outcome.NoGoal none ->
                Problem.response(ProblemCode.GOAL_NOT_FOUND, code + " has no goal " + goal + ".");
            case StatingStatus.Outcome.Stale stale -> Problem.preconditionFailed();
            case StatingStatus.Outcome.Refused(String why) ->
                Problem.response(ProblemCode.OFFICIAL_STATUS_REFUSED, why);
        };
    }
}
