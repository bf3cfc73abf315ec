package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.snapshot.flag.FlagDocument;
import fi.arvio.assessment.snapshot.flag.PublishedFlags;
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
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the flags of a round and takes what a facilitator decides about them. */
@Controller("/api/v1/rounds/{id}/flags")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or flag-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft; for a decision also flag-state-refused",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Flags")
class FlagController {
    private static final String FLAG = "LOW_PROGRESS-KOTO-1";

    private final FlaggedRounds rounds;
    private final PublishedFlags published;
    private final FlagDeciding deciding;

    FlagController(FlaggedRounds rounds, PublishedFlags published, FlagDeciding deciding) {
        this.rounds = rounds;
        this.published = published;
        this.deciding = deciding;
    }

    @Get
    @Operation(summary = "What the rules propose for a follow-up workshop, each with its reason and where it stands")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FlagsView.class)))
    HttpResponse<?> flags(UUID id) {
        return rounds.answer(id, round -> HttpResponse.ok(view(round)));
    }

    private FlagsView view(Round round) {
        FlagDocument newest = published.of(round).stream()
                .findFirst()
                .orElseGet(() -> new FlagDocument(null, RuleSet.CURRENT.version(), 0, null, List.of()));
        return FlagsView.of(newest, deciding.of(round));
    }

    @Get("/{flagId}/history")
    @Operation(summary = "Who decided what about the flag, when and why; the ETag is what a new decision has to name")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FlagHistoryView.class)))
    HttpResponse<?> history(UUID id, @Parameter(example = FLAG) String flagId) {
        return rounds.answer(
                id,
                round -> deciding.history(round, flagId)
                        .<HttpResponse<?>>map(history -> HttpResponse.ok(FlagHistoryView.of(flagId, history))
                                .header(
                                        HttpHeaders.ETAG,
                                        FlagDeciding.etag(history.isEmpty() ? FlagDecision.NONE : history.getLast())
                                                .header()))
                        .orElseGet(() -> noFlag(flagId)));
    }

    @Put("/{flagId}/state")
    @Secured(Role.FACILITATOR)
    @Operation(
            summary = "Selects a flag for a workshop, ends it, or weighs it anew; every decision is kept",
            description = "If-Match names the revision in quotes that was read, such as \"0\".")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FlagsView.FlagView.class)))
    @PreconditionProblems
    @BodyProblems
    HttpResponse<?> decide(
            UUID id,
            @Parameter(example = FLAG) String flagId,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body FlagStateRequest request,
            Authentication token) {
        if (ifMatch == null) {
            return Problem.preconditionRequired();
        }
        return rounds.answer(
                id,
                round -> answer(
                        flagId,
                        request.state(),
                        deciding.decide(round, flagId, ifMatch, request.wish(), token.getName())));
    }

    private static HttpResponse<?> answer(String flagId, State wished, FlagDeciding.Outcome outcome) {
        return switch (outcome) {
            case FlagDeciding.Outcome.Decided(Standing.Flagged flag, boolean proposed) ->
                HttpResponse.ok(FlagsView.FlagView.of(flag, proposed))
                        .header(
                                HttpHeaders.ETAG,
                                FlagDeciding.etag(flag.decision()).header());
            case FlagDeciding.Outcome.NoFlag none -> noFlag(flagId);
            case FlagDeciding.Outcome.Stale(FlagDecision present) ->
                Problem.response(
                        ProblemCode.PRECONDITION_FAILED,
                        "The flag is " + present.state() + " at revision " + present.revision() + ".");
            case FlagDeciding.Outcome.NoWay(State present) ->
                Problem.response(ProblemCode.FLAG_STATE_REFUSED, present + " does not lead to " + wished + ".");
            case FlagDeciding.Outcome.NoReason none ->
                Problem.response(
                        ProblemCode.INVALID_REQUEST, null, List.of(new Problem.FieldError("reason", "must say why")));
        };
    }

    private static HttpResponse<?> noFlag(String flagId) {
        return Problem.response(ProblemCode.FLAG_NOT_FOUND, "The round has no flag " + flagId + ".");
    }
}
