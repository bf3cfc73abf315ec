package fi.arvio.assessment.catalogue.edit;

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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what people edit in a programme, and takes it back. */
@Controller("/api/v1/programmes/{code}/edits/{subject}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "programme-not-found or edit-subject-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Programmes")
class EditController {
    private final Editing editing;
    private final Etags etags;

    EditController(Editing editing, Etags etags) {
        this.editing = editing;
        this.etags = etags;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "What has been edited of a goal or an action; its ETag goes with a change")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditView.class)))
    HttpResponse<?> get(@Parameter(example = "KOTO") String code, @Parameter(example = "KOTO-1-1-1") String subject) {
        return answer(code, subject, editing.held(code, subject));
    }

    @Put
    @BodyProblems
    @Operation(
            summary = "Lays an edit over what the source says of a goal or an action; earlier ones are kept",
            description = "An import never touches it; where the source has changed beneath it, the import says so.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "edit-refused: no reason, nothing edited, an unknown body, or a timeline of a goal",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> put(
            @Parameter(example = "KOTO") String code,
            @Parameter(example = "KOTO-1-1-1") String subject,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Body EditRequest request,
            Authentication token) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        code,
                        subject,
                        editing.edit(
                                code,
                                subject,
                                request,
                                token.getName(),
                                held -> etag(subject, held).isMeantBy(ifMatch)));
    }

    @Delete
    @Operation(summary = "Takes the edit of a goal or an action back; it stays in the history")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditView.class)))
    @PreconditionProblems
    HttpResponse<?> delete(
            @Parameter(example = "KOTO") String code,
            @Parameter(example = "KOTO-1-1-1") String subject,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            Authentication token) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        code,
                        subject,
                        editing.withdraw(
                                code,
                                subject,
                                token.getName(),
                                held -> etag(subject, held).isMeantBy(ifMatch)));
    }

    private Etag etag(String subject, Optional<Edit> held) {
        return etags.of(EditView.of(subject, held.stream().toList()));
    }

    private HttpResponse<?> answer(String code, String subject, Editing.Outcome outcome) {
        return switch (outcome) {
            case Editing.Outcome.Holds(var history) ->
                HttpResponse.ok(EditView.of(subject, history))
                        .header(
                                HttpHeaders.ETAG,
                                etag(subject, history.stream().findFirst().filter(last -> !last.withdrawn()))
                                        .header());
            case Editing.Outcome.NoProgramme none ->
                Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + ".");
            case Editing.Outcome.NoSubject none ->
                Problem.response(ProblemCode.EDIT_SUBJECT_NOT_FOUND, code + " has no goal or action " + subject + ".");
            case Editing.Outcome.Stale stale -> Problem.preconditionFailed();
            case Editing.Outcome.Refused(String why) -> Problem.response(ProblemCode.EDIT_REFUSED, why);
        };
    }
}
