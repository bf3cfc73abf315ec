package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.sheet.Table;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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

/** Gives the controller, and nobody else, single answers without what would tell whose they are. */
@Controller("/api/v1/rounds/{id}/row-files")
@ExecuteOn(TaskExecutors.BLOCKING)
@RoundProblem
@CommonProblems
@Tag(name = "Results")
class RowFileController {
    private final SingleAnswers answers;
    private final Rounds rounds;

    RowFileController(SingleAnswers answers, Rounds rounds) {
        this.answers = answers;
        this.rounds = rounds;
    }

    @Post
    @Produces(SheetFiles.CSV)
    @Secured(Role.CONTROLLER)
    @BodyProblems
    @Operation(
            summary = "Takes the single answers of the newest snapshot out, as CSV, and notes who took them and why",
            description =
                    "No pseudonym, body or language; the rows of each item and subject in the order of their values;"
                            + " nothing that fewer answered than the minimum cell size; no written answers.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetFiles.CSV, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "409",
            description = "pilot-round, or no-snapshot before the first one",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> take(UUID id, @Valid @Body RowFileRequest request, Authentication token) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> round.isPilot()
                        ? Problem.response(ProblemCode.PILOT_ROUND, "Answers to a pilot are not given out.")
                        : answers.take(round, request.reason(), token.getName())
                                .<HttpResponse<?>>map(RowFileController::file)
                                .orElseGet(() -> Problem.response(
                                        ProblemCode.NO_SNAPSHOT, "No snapshot of the round has been taken yet.")))
                .orElseGet(Problem::noRound);
    }

    private static HttpResponse<?> file(Table table) {
        return HttpResponse.ok(SheetFiles.csv(table))
                .contentType(MediaType.of(SheetFiles.CSV + ";charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.csv\"");
    }

    @Get
    @Secured({Role.CONTROLLER, Role.ADMINISTRATOR})
    @Operation(summary = "Who has taken single answers out, and why")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RowFilesView.class)))
    HttpResponse<?> taken(UUID id) {
        return rounds.find(id).isPresent() ? HttpResponse.ok(new RowFilesView(answers.log(id))) : Problem.noRound();
    }
}
