package fi.arvio.assessment.delphi;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
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
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Settles what a second round asks again, and shows it. */
@Controller("/api/v1/rounds/{id}/feedback")
@ExecuteOn(TaskExecutors.BLOCKING)
@RoundProblem
@CommonProblems
@Tag(name = "Second rounds")
class FeedbackController {
    private static final String CONFLICTS = "not-a-repetition, pilot-round, or round-not-closed for the round before";

    private final Reconsidering reconsidering;
    private final Feedbacks feedbacks;
    private final Rounds rounds;
    private final Etags etags;

    FeedbackController(Reconsidering reconsidering, Feedbacks feedbacks, Rounds rounds, Etags etags) {
        this.reconsidering = reconsidering;
        this.feedbacks = feedbacks;
        this.rounds = rounds;
        this.etags = etags;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "What the round asks again, with what people see beside their own earlier answers")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    HttpResponse<?> feedback(UUID id) {
        return rounds.find(id).isEmpty() ? Problem.noRound() : tagged(FeedbackView.of(feedbacks.of(id)));
    }

    @Get("/candidates")
    @Secured(Role.FACILITATOR)
    @Operation(summary = "What the round could ask again: all that the round before has published of a scale")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidatesView.class)))
    @ApiResponse(
            responseCode = "409",
            description = CONFLICTS,
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> candidates(UUID id) {
        return answer(reconsidering.candidates(id), found -> HttpResponse.ok(CandidatesView.of(found)));
    }

    @Put
    @Secured(Role.FACILITATOR)
    @BodyProblems
    @Operation(
            summary = "Makes a draft a second round that asks these questions again, or with an empty list undoes that",
            description = "The figures are those of the final snapshot of the round before. What is asked follows from"
                    + " this, and the questionnaire of the round changes along.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    @ApiResponse(
            responseCode = "409",
            description = CONFLICTS + ", or round-not-draft",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "feedback-refused: the errors name the fields",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> settle(
            UUID id,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body FeedbackRequest request) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        reconsidering.settle(
                                id,
                                request.wishes(),
                                held -> etags.of(FeedbackView.of(held)).isMeantBy(ifMatch)),
                        kept -> tagged(FeedbackView.of(kept)));
    }

    private HttpResponse<?> tagged(FeedbackView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, etags.of(view).header());
    }

    private static <T> HttpResponse<?> answer(Reconsidering.Outcome<T> outcome, Function<T, HttpResponse<?>> done) {
        return switch (outcome) {
            case Reconsidering.Outcome.Done<T>(T value) -> done.apply(value);
            case Reconsidering.Outcome.Refused<T>(Reconsidering.Refusal why) -> refused(why);
            case Reconsidering.Outcome.Invalid<T>(List<FeedbackRules.Fault> faults) ->
                Problem.response(
                        ProblemCode.FEEDBACK_REFUSED,
                        "Nothing was changed.",
                        faults.stream()
                                .map(fault -> new Problem.FieldError(fault.field(), fault.message()))
                                .toList());
        };
    }

    private static HttpResponse<?> refused(Reconsidering.Refusal why) {
        return switch (why) {
            case NO_ROUND -> Problem.noRound();
            case NO_REPETITION ->
                Problem.response(
                        ProblemCode.NOT_A_REPETITION, "The round holds no other again; draft it as a repetition.");
            case EARLIER_NOT_CLOSED ->
                Problem.response(
                        ProblemCode.ROUND_NOT_CLOSED,
                        "The round before is not closed, and its figures can still become others.");
            case PILOT -> Problem.response(ProblemCode.PILOT_ROUND, "Nothing is published of a pilot.");
            case NOT_DRAFT ->
                Problem.response(ProblemCode.ROUND_NOT_DRAFT, "The round has opened; its questions stay as they are.");
            case STALE -> Problem.preconditionFailed();
        };
    }
}
