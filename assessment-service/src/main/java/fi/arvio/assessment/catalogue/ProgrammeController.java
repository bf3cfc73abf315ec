package fi.arvio.assessment.catalogue;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;

/** Shows the programmes. */
@Controller("/api/v1/programmes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Programmes")
class ProgrammeController {
    private final Programmes programmes;
    private final Bodies bodies;
    private final StatedStatuses statuses;

    ProgrammeController(Programmes programmes, Bodies bodies, StatedStatuses statuses) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.statuses = statuses;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.BOT})
    @Operation(summary = "The programmes and how much there is in each")
    ProgrammesView all() {
        return new ProgrammesView(
                programmes.all().stream().map(ProgrammeSummary::of).toList());
    }

    @Get("/{code}")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.BOT})
    @Operation(summary = "A programme's whole tree: themes, goals, actions, indicators, bodies, timelines, statuses")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @ApiResponse(responseCode = "404", content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> tree(String code) {
        return answer(
                code,
                programme -> ProgrammeView.of(
                        programme, bodies.all().stream().collect(toMap(Body::code, Body::name)), statuses.of(code)));
    }

    @Get("/{code}/findings")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "What the programme's source lacks or contradicts")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingsView.class)))
    @ApiResponse(responseCode = "404", content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> findings(String code) {
        return answer(code, programme -> new FindingsView(Findings.of(programme)));
    }

    private HttpResponse<?> answer(String code, Function<Programme, ?> view) {
        return programmes
                .find(code)
                .<HttpResponse<?>>map(programme -> HttpResponse.ok(view.apply(programme)))
                .orElseGet(() ->
                        Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + "."));
    }
}
