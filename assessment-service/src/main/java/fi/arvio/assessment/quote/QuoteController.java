package fi.arvio.assessment.quote;

import fi.arvio.assessment.comment.CommentPools;
import fi.arvio.assessment.comment.CommentedRounds;
import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
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

/** Takes quotes in, has them cleared, and tells those that may stand in a report. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found, comment-not-found or quote-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft; of a proposal quote-not-permitted, of a decision"
                + " quote-state-refused",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Comments")
class QuoteController {
    private final CommentedRounds rounds;
    private final CommentPools pools;
    private final Quotes quotes;
    private final Quoting quoting;

    QuoteController(CommentedRounds rounds, CommentPools pools, Quotes quotes, Quoting quoting) {
        this.rounds = rounds;
        this.pools = pools;
        this.quotes = quotes;
        this.quoting = quoting;
    }

    @Get("/results/quotes")
    @Secured({Role.FACILITATOR, Role.CLIENT})
    @Operation(summary = "The quotes that may stand in a report, by what they are about")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClearedQuotesView.class)))
    HttpResponse<?> cleared(UUID id) {
        return rounds.answer(
                id, round -> HttpResponse.ok(ClearedQuotesView.of(pools.of(round), quotes.of(round.id()))));
    }

    @Get("/quotes")
    @Operation(summary = "All quotes of the round, wherever they stand")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuotesView.class)))
    HttpResponse<?> all(UUID id) {
        return rounds.answer(id, round -> HttpResponse.ok(QuotesView.of(quotes.of(round.id()))));
    }

    @Get("/quotes/{quoteId}")
    @Operation(summary = "One quote and what became of it; its ETag goes with a decision")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = QuotesView.QuoteView.class)))
    HttpResponse<?> one(UUID id, UUID quoteId) {
        return rounds.answer(
                id,
                round -> quotes.find(id, quoteId)
                        .<HttpResponse<?>>map(quote -> tagged(HttpResponse.ok(), quote))
                        .orElseGet(() -> answer(new Quoting.Outcome.NoQuote())));
    }

    @Post("/quotes")
    @BodyProblems
    @Operation(summary = "Proposes words of a comment whose author permits it as a quote")
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = QuotesView.QuoteView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "quote-wording-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> propose(UUID id, @Valid @Body QuoteProposal proposal, Authentication token) {
        return rounds.answer(
                id,
                round -> answer(quoting.propose(
                        round, proposal.comment(), proposal.wording().strip(), proposal.language(), token.getName())));
    }

    @Put("/quotes/{quoteId}/state")
    @BodyProblems
    @PreconditionProblems
    @Operation(summary = "Clears, refuses or withdraws a quote; who proposed it does not clear it")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = QuotesView.QuoteView.class)))
    HttpResponse<?> decide(
            UUID id,
            UUID quoteId,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body QuoteStateRequest request,
            Authentication token) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : rounds.answer(
                        id,
                        round -> answer(quoting.decide(
                                round, quoteId, ifMatch, request.state(), request.given(), token.getName())));
    }

    private static HttpResponse<?> answer(Quoting.Outcome outcome) {
        return switch (outcome) {
            case Quoting.Outcome.Stands(Quote quote) ->
                tagged(quote.present().revision() == 1 ? HttpResponse.created("") : HttpResponse.ok(), quote);
            case Quoting.Outcome.NoComment none ->
                Problem.response(ProblemCode.COMMENT_NOT_FOUND, "It may have been deleted since.");
            case Quoting.Outcome.NotPermitted not ->
                Problem.response(
                        ProblemCode.QUOTE_NOT_PERMITTED, "Choose another comment, or tell it in your own words.");
            case Quoting.Outcome.NotTheWords(String why) ->
                Problem.response(
                        ProblemCode.QUOTE_WORDING_REFUSED, null, List.of(new Problem.FieldError("wording", why)));
            case Quoting.Outcome.NoQuote none ->
                Problem.response(ProblemCode.QUOTE_NOT_FOUND, "See the list of quotes.");
            case Quoting.Outcome.Stale stale -> Problem.preconditionFailed();
            case Quoting.Outcome.Refused(Quote quote, Quote.Refusal why) -> refused(quote, why);
        };
    }

    private static HttpResponse<?> refused(Quote quote, Quote.Refusal why) {
        return switch (why) {
            case NO_WAY ->
                Problem.response(
                        ProblemCode.QUOTE_STATE_REFUSED, quote.present().state() + " does not lead there.");
            case OWN_PROPOSAL ->
                Problem.response(
                        ProblemCode.QUOTE_STATE_REFUSED,
                        "Somebody else than who proposed it clears or refuses a quote.");
            case NO_REASON ->
                Problem.response(
                        ProblemCode.INVALID_REQUEST, null, List.of(new Problem.FieldError("reason", "must say why")));
        };
    }

    private static HttpResponse<?> tagged(MutableHttpResponse<?> response, Quote quote) {
        return response.body(QuotesView.QuoteView.of(quote))
                .header(HttpHeaders.ETAG, quote.etag().header());
    }
}
