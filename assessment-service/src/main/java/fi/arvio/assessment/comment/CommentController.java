package fi.arvio.assessment.comment;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Cursor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a facilitator what people wrote. */
@Controller("/api/v1/rounds/{id}/comments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@RoundProblem
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Comments")
class CommentController {
    private final CommentedRounds rounds;
    private final CommentPools pools;

    CommentController(CommentedRounds rounds, CommentPools pools) {
        this.rounds = rounds;
        this.pools = pools;
    }

    @Get
    @Operation(
            summary = "What people wrote, in pools, page by page",
            description =
                    "As of the newest snapshot; what was deleted since is gone. What came too late for a pool of its"
                            + " own waits for the next snapshot that has enough.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentsView.class)))
    HttpResponse<?> comments(
            UUID id,
            @Parameter(description = "So many pools.") @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Parameter(description = "What the page before gave as next.", example = "YWZ0ZXI6MA") @Nullable @QueryValue
                    String after) {
        Cursor from = after == null ? Cursor.START : Cursor.read(after).orElse(null);
        return rounds.answer(
                id,
                round -> from == null
                        ? Problem.strangeAfter()
                        : HttpResponse.ok(CommentsView.of(pools.find(round), from.number(), limit)));
    }
}
