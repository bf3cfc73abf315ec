package fi.arvio.assessment.submission;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Takes answer events from the bot. */
@Controller("/api/v1/rounds/{id}/item-responses")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.BOT)
@CommonProblems
@Tag(name = "For the bot")
class ItemResponseController {
    private final Rounds rounds;
    private final Submissions submissions;

    ItemResponseController(Rounds rounds, Submissions submissions) {
        this.rounds = rounds;
        this.submissions = submissions;
    }

    @Put("/{eventId}")
    @BodyProblems
    @Operation(summary = "Records an answer event; safe to repeat, in any order")
    @ApiResponse(
            responseCode = "201",
            description = "Stored, for the first time; after closing among the late answers, which Location says")
    @ApiResponse(responseCode = "200", description = "Known already, or a later revision stands", content = @Content)
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "event-conflict, or round-not-open for a draft",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description =
                    "The answer does not fit the round: event-id-mismatch, unknown-item, unknown-subject, body-group-unknown,"
                            + " answer-outside-scale, unknown-choice or text-too-long",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> put(UUID id, UUID eventId, @Valid @Body ItemResponseRequest request) {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return Problem.noRound();
        }
        Optional<ItemResponse> response = Reading.of(id, request);
        if (response.isEmpty()) {
            return Problem.response(
                    ProblemCode.INVALID_REQUEST,
                    "Give exactly one of value, missingReason and deleted; a value has exactly one of point,"
                            + " choices, ranking, pair and text.");
        }
        return put(round.get(), eventId, response.get());
    }

    private HttpResponse<?> put(Round round, UUID eventId, ItemResponse response) {
        if (!response.eventId().equals(eventId)) {
            return Problem.response(
                    ProblemCode.EVENT_ID_MISMATCH,
                    "The id is made of round, pseudonym, item, subject and revision; of these it would be "
                            + response.eventId() + ".");
        }
        return switch (submissions.judge(round, response)) {
            case Verdict.Fits fits -> answer(submissions.record(response), round);
            case Verdict.NotOpen draft ->
                Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft, and nobody is asked yet.");
            case Verdict.UnknownItem(String detail) -> Problem.response(ProblemCode.UNKNOWN_ITEM, detail);
            case Verdict.UnknownSubject(String detail) -> Problem.response(ProblemCode.UNKNOWN_SUBJECT, detail);
            case Verdict.UnknownBodyGroup(String detail) -> Problem.response(ProblemCode.BODY_GROUP_UNKNOWN, detail);
            case Verdict.OutsideScale(String detail) -> Problem.response(ProblemCode.ANSWER_OUTSIDE_SCALE, detail);
            case Verdict.UnknownChoice(String detail) -> Problem.response(ProblemCode.UNKNOWN_CHOICE, detail);
            case Verdict.TextTooLong(String detail) -> Problem.response(ProblemCode.TEXT_TOO_LONG, detail);
        };
    }

    private static HttpResponse<?> answer(Recorded recorded, Round round) {
        return switch (recorded) {
            case Recorded.Stored stored -> HttpResponse.status(HttpStatus.CREATED);
            case Recorded.Known known -> HttpResponse.ok();
            case Recorded.Conflict conflict ->
                Problem.response(ProblemCode.EVENT_CONFLICT, "Another body came before under this event id.");
            case Recorded.Late late ->
                HttpResponse.created(URI.create("/api/v1/rounds/" + round.id() + "/late-answers"));
        };
    }
}
