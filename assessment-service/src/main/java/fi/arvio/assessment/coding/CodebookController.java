package fi.arvio.assessment.coding;

import fi.arvio.assessment.comment.CommentedRounds;
import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows and keeps the codebook of a round's series. */
@Controller("/api/v1/rounds/{id}/codebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@RoundProblem
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft; of a change also code-in-use",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Comments")
class CodebookController {
    private final CommentedRounds rounds;
    private final Keeping keeping;

    CodebookController(CommentedRounds rounds, Keeping keeping) {
        this.rounds = rounds;
        this.keeping = keeping;
    }

    @Get
    @Operation(summary = "The codebook of the round's series; its ETag goes with a change")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodebookView.class)))
    HttpResponse<?> codebook(UUID id) {
        return rounds.answer(id, round -> tagged(keeping.of(round)));
    }

    @Put
    @BodyProblems
    @PreconditionProblems
    @Operation(
            summary = "Keeps the codebook, for all rounds of the series",
            description = "A code in use cannot vanish. Retire it: it is given no more, and stays where it was given.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodebookView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "codebook-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> keep(
            UUID id,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body CodebookRequest request) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : rounds.answer(id, round -> answer(keeping.keep(round, request.given(), ifMatch)));
    }

    private HttpResponse<?> answer(Keeping.Outcome outcome) {
        return switch (outcome) {
            case Keeping.Outcome.Kept(Codebook codebook) -> tagged(codebook);
            case Keeping.Outcome.Stale stale -> Problem.preconditionFailed();
            case Keeping.Outcome.Refused refused ->
                Problem.response(
                        ProblemCode.CODEBOOK_REFUSED,
                        "Nothing was kept.",
                        refused.faults().entrySet().stream()
                                .map(fault -> new Problem.FieldError("codes[" + fault.getKey() + "]", fault.getValue()))
                                .toList());
            case Keeping.Outcome.InUse used ->
                Problem.response(
                        ProblemCode.CODE_IN_USE,
                        "Retire them instead: " + String.join(", ", used.codes()) + ". Nothing was kept.");
        };
    }

    private HttpResponse<?> tagged(Codebook codebook) {
        return HttpResponse.ok(CodebookView.of(codebook))
                .header(HttpHeaders.ETAG, keeping.etag(codebook).header());
    }
}
