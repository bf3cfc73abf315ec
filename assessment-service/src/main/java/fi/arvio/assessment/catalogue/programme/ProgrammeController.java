package fi.arvio.assessment.catalogue.programme;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.finding.Finding;
import fi.arvio.assessment.catalogue.finding.Findings;
import fi.arvio.assessment.catalogue.finding.FindingsView;
import fi.arvio.assessment.catalogue.finding.ImportedFindings;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatuses;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the programmes. */
@Controller("/api/v1/programmes")
@ExecuteOn(TaskExecutors.BLOCKING)
@CommonProblems
@Tag(name = "Programmes")
class ProgrammeController {
    private final Programmes programmes;
    private final Bodies bodies;
    private final StatedStatuses statuses;
    private final ImportedFindings imported;

    ProgrammeController(Programmes programmes, Bodies bodies, StatedStatuses statuses, ImportedFindings imported) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.statuses = statuses;
        this.imported = imported;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.CONTROLLER, Role.BOT})
    @Operation(summary = "The programmes and how much there is in each")
    ProgrammesView all() {
        return new ProgrammesView(programmes.all().stream()
                .map(programme ->
                        ProgrammeSummary.of(programme, findings(programme).size()))
                .toList());
    }

    @Get("/{code}")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.CONTROLLER, Role.BOT})
    @Operation(summary = "A programme's whole tree: themes, goals, actions, indicators, bodies, timelines, statuses")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @ApiResponse(
            responseCode = "404",
            description = "programme-not-found",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> tree(@Parameter(example = "KOTO") String code) {
        return answer(
                code,
                programme -> ProgrammeView.of(
                        programme, bodies.all().stream().collect(toMap(Body::code, Body::name)), statuses.of(code)));
    }

    @Get("/{code}/findings")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "What the programme's source lacks or contradicts; all of it, or what has one code")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingsView.class)))
    @ApiResponse(
            responseCode = "404",
            description = "programme-not-found",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> findings(
            @Parameter(example = "KOTO") String code,
            @Parameter(example = "INDICATOR_DEAD") @Nullable @QueryValue String finding) {
        return answer(
                code,
                programme -> new FindingsView(findings(programme).stream()
                        .filter(found -> finding == null || found.code().equals(finding))
                        .toList()));
    }

    /** What a reader or code has told of a subject already is not told again. */
    private List<Finding> findings(Programme programme) {
        List<Finding> known = Findings.of(programme);
        Stream<Finding> more = imported.findings(programme.code()).stream()
                .filter(one -> known.stream()
                        .noneMatch(told ->
                                told.code().equals(one.code()) && told.subject().equals(one.subject())));
        return Stream.concat(known.stream(), more).toList();
    }

    private HttpResponse<?> answer(String code, Function<Programme, ?> view) {
        return programmes
                .find(code)
                .<HttpResponse<?>>map(programme -> HttpResponse.ok(view.apply(programme)))
                .orElseGet(() ->
                        Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + "."));
    }
}
