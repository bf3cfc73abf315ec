package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.Snapshots;
import fi.arvio.assessment.snapshot.gapboard.GapBoard;
import fi.arvio.assessment.snapshot.gapboard.GapBoardView;
import fi.arvio.assessment.snapshot.result.BodyResultsView;
import fi.arvio.assessment.snapshot.result.CoreResultsView;
import fi.arvio.assessment.snapshot.result.GoalResultsView;
import fi.arvio.assessment.snapshot.result.PrioritiesView;
import fi.arvio.assessment.snapshot.result.PublishedResults;
import fi.arvio.assessment.snapshot.result.QuestionResultsView;
import fi.arvio.assessment.snapshot.result.ThemeResultsView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.function.Function;

/** Takes snapshots and shows what they published. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
@RoundProblem
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft, or round-closed where its final snapshot is taken",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Results")
class SnapshotController {
    private final Publication publication;
    private final PublishedResults results;
    private final Snapshots snapshots;
    private final GapBoard board;
    private final Rounds rounds;

    SnapshotController(
            Publication publication, PublishedResults results, Snapshots snapshots, GapBoard board, Rounds rounds) {
        this.publication = publication;
        this.results = results;
        this.snapshots = snapshots;
        this.board = board;
        this.rounds = rounds;
    }

    @Post("/snapshots")
    @Consumes(MediaType.ALL)
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Takes a snapshot of the round's answers and publishes from it")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SnapshotView.class)))
    HttpResponse<?> take(UUID id) {
        return ofRound(
                id,
                round -> publication
                        .take(id)
                        .<HttpResponse<?>>map(taken -> HttpResponse.created(SnapshotView.of(taken)))
                        .orElseGet(() -> Problem.response(
                                ProblemCode.ROUND_CLOSED, "The round is closed, and its final snapshot is taken.")));
    }

    @Get("/snapshots")
    @Operation(summary = "The round's snapshots, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SnapshotsView.class)))
    HttpResponse<?> all(UUID id) {
        return ofRound(
                id,
                round -> HttpResponse.ok(new SnapshotsView(
                        snapshots.of(id).stream().map(SnapshotView::of).toList())));
    }

    @Get("/results/goals")
    @Operation(summary = "Every goal with its figures, or why there are none and what stands in for them")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GoalResultsView.class)))
    HttpResponse<?> goals(UUID id) {
        return document(id, Snapshots.Published.GOALS);
    }

    @Get("/results/core")
    @Operation(summary = "The common core, for the city or by programme")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoreResultsView.class)))
    HttpResponse<?> core(UUID id) {
        return document(id, Snapshots.Published.CORE);
    }

    @Get("/results/bodies")
    @Operation(
            summary = "Items with a scale by body group, and by whether the group answers for the goal",
            description = "The cells are fixed when the round opens; nothing else can be asked for.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BodyResultsView.class)))
    HttpResponse<?> bodies(UUID id) {
        return document(id, Snapshots.Published.BODIES);
    }

    @Get("/results/themes")
    @Operation(summary = "The items about goals, pooled by programme and theme")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeResultsView.class)))
    HttpResponse<?> themes(UUID id) {
        return document(id, Snapshots.Published.THEMES);
    }

    @Get("/results/evaluation-questions")
    @Operation(summary = "Every evaluation question with the figures that answer it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionResultsView.class)))
    HttpResponse<?> evaluationQuestions(UUID id) {
        return ofRound(id, round -> HttpResponse.ok(results.results(round).byQuestion()));
    }

    @Get("/results/priorities")
    @Operation(
            summary = "Importance beside performance by programme, theme and goal, and how far rankings agree",
            description =
                    "All of it follows from published figures, save the agreement of rankings, which counts just those"
                            + " that the published figure of the same item counts.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrioritiesView.class)))
    HttpResponse<?> priorities(UUID id) {
        return document(id, Snapshots.Published.PRIORITIES);
    }

    @Get("/results/change")
    @Operation(
            summary = "How the same people's answers changed since the round that this one repeats",
            description = "Told once, when both rounds are closed.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeResultsView.class)))
    @ApiResponse(
            responseCode = "409",
            description =
                    "pilot-round or round-not-open; not-a-repetition; round-not-closed as long as either round is not",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> change(UUID id) {
        return ofRound(
                id,
                round -> rounds.earlier(id).isEmpty()
                        ? Problem.response(ProblemCode.NOT_A_REPETITION, "The round repeats no other.")
                        : snapshots
                                .newest(id, Snapshots.Published.CHANGE)
                                .<HttpResponse<?>>map(document ->
                                        HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE))
                                .orElseGet(() -> Problem.response(
                                        ProblemCode.ROUND_NOT_CLOSED,
                                        "Changes are told once both rounds are closed.")));
    }

    @Get("/gap-board")
    @Operation(
            summary = "Every goal's official status, experts' view and gap class: three facts, none made of another",
            description = "Official facts are those of now and say of which day they are; the other two are as of the"
                    + " newest snapshot. If the official status has changed since, the gap class is NOT_COMPARABLE until"
                    + " the next one.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GapBoardView.class)))
    HttpResponse<?> gapBoard(UUID id) {
        return ofRound(id, round -> HttpResponse.ok(board.of(round)));
    }

    private HttpResponse<?> document(UUID id, Snapshots.Published kind) {
        return ofRound(
                id, round -> HttpResponse.ok(results.newest(round, kind)).contentType(MediaType.APPLICATION_JSON_TYPE));
    }

    private static HttpResponse<?> pilot() {
        return Problem.response(
                ProblemCode.PILOT_ROUND, "Nothing is published of a pilot; see how it went under pilot.");
    }

    private HttpResponse<?> ofRound(UUID id, Function<Round, HttpResponse<?>> answer) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> answer(round, answer))
                .orElseGet(Problem::noRound);
    }

    private static HttpResponse<?> answer(Round round, Function<Round, HttpResponse<?>> answer) {
        if (round.isPilot()) {
            return pilot();
        }
        return round.storedStatus() == RoundStatus.DRAFT
                ? Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has answered yet.")
                : answer.apply(round);
    }
}
