package fi.arvio.assessment.coding;

import fi.arvio.assessment.comment.CommentedRounds;
import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets two facilitators code what people wrote, each apart from the other, and tells how many mention what. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or comment-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft; of a change also coding-refused",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Comments")
class CodingController {
    private final CommentedRounds rounds;
    private final GivingCodes codings;

    CodingController(CommentedRounds rounds, GivingCodes codings) {
        this.rounds = rounds;
        this.codings = codings;
    }

    @Get("/coding")
    @Operation(summary = "How far the coding of the newest snapshot's comments is, and how far coders agree")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodingProgressView.class)))
    HttpResponse<?> progress(UUID id) {
        return rounds.answer(id, round -> HttpResponse.ok(CodingProgressView.of(codings.progress(round))));
    }

    @Get("/results/codes")
    @Secured({Role.FACILITATOR, Role.CLIENT})
    @Operation(summary = "How many of those who wrote mention what, pool by pool")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeCountsView.class)))
    HttpResponse<?> counts(UUID id) {
        return rounds.answer(
                id, round -> HttpResponse.ok(CodeCountsView.of(codings.progress(round), round.minimumCellSize())));
    }

    @Get("/comments/{commentId}/coding")
    @Operation(summary = "How a text is coded, as far as the reader may see; the ETag goes with a resolution")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodingView.class)))
    HttpResponse<?> coding(UUID id, UUID commentId, Authentication token) {
        return rounds.answer(id, round -> answer(codings.find(round, commentId), token));
    }

    @Put("/comments/{commentId}/coding")
    @BodyProblems
    @Operation(
            summary = "Gives a text codes, in the name of whom the token speaks for",
            description = "Again and again, until somebody else has coded it too.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodingView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "unknown-code",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> code(UUID id, UUID commentId, @Valid @Body CodingRequest request, Authentication token) {
        return rounds.answer(
                id,
                round -> answer(codings.code(round, commentId, Set.copyOf(request.codes()), token.getName()), token));
    }

    @Put("/comments/{commentId}/coding/resolution")
    @BodyProblems
    @PreconditionProblems
    @Operation(summary = "Says which codes hold where two coders differ, and why")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodingView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "unknown-code",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> resolve(
            UUID id,
            UUID commentId,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body ResolutionRequest request,
            Authentication token) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : rounds.answer(
                        id,
                        round -> answer(
                                codings.resolve(
                                        round,
                                        commentId,
                                        ifMatch,
                                        new Coding.Resolution(
                                                Set.copyOf(request.codes()),
                                                request.reason().strip(),
                                                token.getName())),
                                token));
    }

    private HttpResponse<?> answer(GivingCodes.Outcome outcome, Authentication reader) {
        return switch (outcome) {
            case GivingCodes.Outcome.Coded coded ->
                HttpResponse.ok(CodingView.of(coded.comment(), coded.coding(), reader.getName()))
                        .header(
                                HttpHeaders.ETAG,
                                codings.etag(coded, reader.getName()).header());
            case GivingCodes.Outcome.NoComment none ->
                Problem.response(ProblemCode.COMMENT_NOT_FOUND, "It may have been deleted since.");
            case GivingCodes.Outcome.UnknownCodes unknown ->
                Problem.response(
                        ProblemCode.UNKNOWN_CODE,
                        "Not in the codebook, or retired: " + String.join(", ", unknown.codes()) + ".");
            case GivingCodes.Outcome.CodedTwice twice ->
                Problem.response(ProblemCode.CODING_REFUSED, "Two have coded it and seen each other's codes.");
            case GivingCodes.Outcome.NoDifference none ->
                Problem.response(ProblemCode.CODING_REFUSED, "There is nothing that two coders differ in.");
            case GivingCodes.Outcome.Stale stale -> Problem.preconditionFailed();
        };
    }
}
