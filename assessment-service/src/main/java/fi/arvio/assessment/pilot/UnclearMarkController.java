package fi.arvio.assessment.pilot;

import static java.util.Objects.requireNonNull;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.UUID;

/** Takes the marks of a pilot's testers from the bot. */
@Controller("/api/v1/rounds/{id}/unclear-marks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.BOT)
@CommonProblems
@Tag(name = "For the bot")
class UnclearMarkController {
    private final Pilots pilots;

    UnclearMarkController(Pilots pilots) {
        this.pilots = pilots;
    }

    @Put("/{eventId}")
    @BodyProblems
    @Operation(summary = "Notes that a tester of a pilot did not understand a question; safe to repeat")
    @ApiResponse(responseCode = "201", description = "Noted, for the first time")
    @ApiResponse(responseCode = "200", description = "Known already", content = @Content)
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "not-a-pilot or round-closed",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "event-id-mismatch, unknown-item or unknown-subject",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> put(UUID id, UUID eventId, @Valid @Body UnclearMarkRequest request) {
        String subject = request.subject();
        UnclearMark mark = new UnclearMark(id, request.pseudonym(), request.item(), subject == null ? "" : subject);
        UnclearMarkRequest.Version version = request.questionnaire();
        return switch (pilots.mark(eventId, mark, version.code(), requireNonNull(version.version()))) {
            case Pilots.Marked.Stored stored -> HttpResponse.status(HttpStatus.CREATED);
            case Pilots.Marked.Known known -> HttpResponse.ok();
            case Pilots.Marked.NoRound none -> Problem.noRound();
            case Pilots.Marked.NoPilot none ->
                Problem.response(ProblemCode.NOT_A_PILOT, "Only a pilot takes marks of what is unclear.");
            case Pilots.Marked.RoundClosed closed -> Problem.response(ProblemCode.ROUND_CLOSED, "The round is closed.");
            case Pilots.Marked.OtherId(UUID right) ->
                Problem.response(
                        ProblemCode.EVENT_ID_MISMATCH,
                        "The id is made of round, pseudonym, item and subject; of these it would be " + right + ".");
            case Pilots.Marked.UnknownItem item ->
                Problem.response(ProblemCode.UNKNOWN_ITEM, "The round asks no item " + mark.item() + " there.");
            case Pilots.Marked.UnknownSubject subjects ->
                Problem.response(ProblemCode.UNKNOWN_SUBJECT, mark.item() + " is not asked about this.");
        };
    }
}
