package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.round.life.RoundDetails;
import fi.arvio.assessment.round.life.RoundDetailsView;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etags;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the rounds, drafts them, and changes what may be changed of them. */
@Controller("/api/v1/rounds")
@ExecuteOn(TaskExecutors.BLOCKING)
@CommonProblems
@Tag(name = "Rounds")
class RoundController {
    private final Rounds rounds;
    private final RoundDetails details;
    private final Drafting drafting;
    private final CampaignTime time;
    private final Etags etags;

    RoundController(Rounds rounds, RoundDetails details, Drafting drafting, CampaignTime time, Etags etags) {
        this.rounds = rounds;
        this.details = details;
        this.drafting = drafting;
        this.time = time;
        this.etags = etags;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.CONTROLLER, Role.BOT})
    @Operation(summary = "The rounds and where each is in its life; the bot sees no drafts")
    RoundsView all(Authentication reader) {
        Instant now = time.instant();
        boolean drafts = reader.getRoles().stream().anyMatch(role -> !role.equals(Role.BOT));
        return new RoundsView(rounds.all().stream()
                .filter(round -> drafts || round.storedStatus() != RoundStatus.DRAFT)
                .map(round -> RoundView.of(round, now))
                .toList());
    }

    @Get("/{id}")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "Everything of a round; take it, change it, and put it back with its ETag")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetailsView.class)))
    @RoundProblem
    HttpResponse<?> one(UUID id) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> tagged(HttpResponse.ok(), details.of(round)))
                .orElseGet(Problem::noRound);
    }

    @Post
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Drafts a round; nobody is asked before it opens")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundDetailsView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "round-code-taken",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "round-invalid: the errors name the fields",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> draft(@Body RoundRequest wish) {
        return answer(
                drafting.draft(wish), round -> tagged(HttpResponse.status(HttpStatus.CREATED), details.of(round)));
    }

    @Put("/{id}")
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(
            summary = "Changes a draft; of an open round, its closing time, reminders, contact and name,"
                    + " and its thresholds upwards")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetailsView.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "round-not-open: nothing of it changes any more",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "round-invalid or round-unchangeable: the errors name the fields",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> change(
            UUID id,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Body RoundRequest wish) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        drafting.change(
                                id, wish, held -> etags.of(details.of(held)).isMeantBy(ifMatch)),
                        round -> tagged(HttpResponse.ok(), details.of(round)));
    }

    @Post("/{id}/repetition")
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Drafts a round for the same people, who keep their codes, with the same questions")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundDetailsView.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "round-code-taken",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "round-invalid: the errors name the fields",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> repeat(UUID id, @Body RepetitionRequest wish) {
        return answer(
                drafting.repeat(id, wish), round -> tagged(HttpResponse.status(HttpStatus.CREATED), details.of(round)));
    }

    private HttpResponse<?> tagged(MutableHttpResponse<Object> response, RoundDetailsView view) {
        return response.body(view).header(HttpHeaders.ETAG, etags.of(view).header());
    }

    private static HttpResponse<?> answer(Drafting.Outcome outcome, Function<Round, HttpResponse<?>> kept) {
        return switch (outcome) {
            case Drafting.Outcome.Kept(Round round) -> kept.apply(round);
            case Drafting.Outcome.NoRound none -> Problem.noRound();
            case Drafting.Outcome.Stale stale -> Problem.preconditionFailed();
            case Drafting.Outcome.CodeTaken(String code) ->
                Problem.response(ProblemCode.ROUND_CODE_TAKEN, "There is a round " + code + " already.");
            case Drafting.Outcome.Invalid(List<Faults.Fault> faults) -> problem(ProblemCode.ROUND_INVALID, faults);
            case Drafting.Outcome.Unchangeable(List<Faults.Fault> faults) ->
                problem(ProblemCode.ROUND_UNCHANGEABLE, faults);
            case Drafting.Outcome.NotOpen(RoundStatus status) ->
                Problem.response(
                        ProblemCode.ROUND_NOT_OPEN, "The round is " + status + ", and nothing of it changes any more.");
        };
    }

    private static HttpResponse<?> problem(ProblemCode code, List<Faults.Fault> faults) {
        return Problem.response(
                code,
                null,
                faults.stream()
                        .map(fault -> new Problem.FieldError(fault.field(), fault.message()))
                        .toList());
    }
}
