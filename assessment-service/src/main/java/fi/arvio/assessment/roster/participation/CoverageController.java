package fi.arvio.assessment.roster.participation;

import static java.util.stream.Collectors.toSet;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Etags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows where the roster has holes; not to the client, to whom it would tell who declined. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@RoundProblem
@CommonProblems
@Tag(name = "Rounds")
class CoverageController {
    private final Rounds rounds;
    private final Respondents respondents;
    private final CoverageTargets targets;
    private final Programmes programmes;
    private final Bodies bodies;
    private final Etags etags;

    CoverageController(
            Rounds rounds,
            Respondents respondents,
            CoverageTargets targets,
            Programmes programmes,
            Bodies bodies,
            Etags etags) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.targets = targets;
        this.programmes = programmes;
        this.bodies = bodies;
        this.etags = etags;
    }

    @Get("/coverage")
    @Secured({Role.FACILITATOR, Role.ADMINISTRATOR})
    @Operation(summary = "Which goals and bodies have fewer approved people than they need")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    HttpResponse<?> coverage(UUID id) {
        return ofRound(id, round -> HttpResponse.ok(view(round)));
    }

    @Get("/coverage-targets")
    @Secured({Role.FACILITATOR, Role.ADMINISTRATOR})
    @Operation(summary = "How many people each goal and body needs; take it, change it, and put it back with its ETag")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CoverageTargetsRequest.class)))
    HttpResponse<?> targets(UUID id) {
        return ofRound(id, round -> {
            List<CoverageTarget> held = targets.of(id);
            return HttpResponse.ok(CoverageTargetsRequest.of(held))
                    .header(HttpHeaders.ETAG, etag(held).header());
        });
    }

    @Put("/coverage-targets")
    @BodyProblems
    @Secured(Role.FACILITATOR)
    @Operation(summary = "Sets how many people each goal and body needs, in the place of what was set before")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    @ApiResponse(
            responseCode = "422",
            description =
                    "coverage-target-refused: a goal that the round does not ask about, an unknown body, or one twice",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> set(
            UUID id,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @io.micronaut.http.annotation.Body CoverageTargetsRequest request) {
        if (ifMatch == null) {
            return Problem.preconditionRequired();
        }
        return ofRound(id, round -> {
            List<Problem.FieldError> faults = faults(round, request.targets());
            if (!faults.isEmpty()) {
                return Problem.response(ProblemCode.COVERAGE_TARGET_REFUSED, "Nothing was changed.", faults);
            }
            return targets.replace(id, request.targets(), held -> etag(held).isMeantBy(ifMatch))
                    .<HttpResponse<?>>map(held -> HttpResponse.ok(view(round))
                            .header(HttpHeaders.ETAG, etag(held).header()))
                    .orElseGet(Problem::preconditionFailed);
        });
    }

    private Etag etag(List<CoverageTarget> held) {
        return etags.of(CoverageTargetsRequest.of(held));
    }

    private List<Problem.FieldError> faults(Round round, List<CoverageTarget> wanted) {
        Set<String> goals = asked(round).stream()
                .flatMap(Programme::allGoals)
                .map(Goal::code)
                .collect(toSet());
        Set<String> known = bodies.all().stream().map(Body::code).collect(toSet());
        Set<CoverageTarget> seen = new HashSet<>();
        return wanted.stream()
                .flatMap(target -> {
                    boolean isGoal = target.kind() == CoverageTarget.Kind.GOAL;
                    String field = isGoal ? "goals" : "bodies";
                    if (!(isGoal ? goals : known).contains(target.code())) {
                        return Stream.of(new Problem.FieldError(field, target.code() + " is not known to the round"));
                    }
                    return seen.add(new CoverageTarget(target.kind(), target.code(), 1))
                            ? Stream.empty()
                            : Stream.of(new Problem.FieldError(field, target.code() + " is there twice"));
                })
                .toList();
    }

    private CoverageView view(Round round) {
        return CoverageView.of(respondents.roster(round.id()), targets.of(round.id()), asked(round), bodies.all());
    }

    private List<Programme> asked(Round round) {
        return round.programmes().stream()
                .flatMap(code -> programmes.find(code).stream())
                .toList();
    }

    private HttpResponse<?> ofRound(UUID id, Function<Round, HttpResponse<?>> answer) {
        return rounds.find(id).map(answer).orElseGet(Problem::noRound);
    }
}
