package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.sheet.Table;
import fi.arvio.assessment.snapshot.result.PublishedResults;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
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
import java.util.UUID;

/** Gives what was published as files; nothing is in them that the results do not tell. */
@Controller("/api/v1/rounds/{id}/results/export")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
@RoundProblem
@CommonProblems
@ApiResponse(
        responseCode = "409",
        description = "pilot-round, or round-not-open for a draft",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Results")
class ResultsFileController {
    private final PublishedResults results;
    private final Rounds rounds;

    ResultsFileController(PublishedResults results, Rounds rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    @Get
    @Produces({SheetFiles.XLSX, SheetFiles.CSV})
    @Operation(
            summary = "The published cells with their codebook, as XLSX or CSV",
            description =
                    "XLSX has the three tables figures, distributions and codebook as sheets; CSV has one of them,"
                            + " in UTF-8 with a byte order mark, semicolons between cells and a point in decimals. Headings are"
                            + " codes that stay; what begins like a formula has an apostrophe before it.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = SheetFiles.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SheetFiles.CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> give(
            UUID id,
            @QueryValue(defaultValue = "XLSX") Format format,
            @Parameter(description = "Which table a CSV file has.") @QueryValue(defaultValue = "FIGURES") Part table) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> give(round, format, table))
                .orElseGet(Problem::noRound);
    }

    private HttpResponse<?> give(Round round, Format format, Part part) {
        if (round.isPilot()) {
            return Problem.response(ProblemCode.PILOT_ROUND, "Nothing is published of a pilot.");
        }
        if (round.storedStatus() == RoundStatus.DRAFT) {
            return Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has answered yet.");
        }
        List<Table> tables = new ResultsExport(round.code(), results.results(round)).tables();
        return switch (format) {
            case XLSX -> file(SheetFiles.xlsx(tables), SheetFiles.XLSX, "results.xlsx");
            case CSV -> {
                Table table = tables.stream()
                        .filter(one -> one.name().equalsIgnoreCase(part.name()))
                        .findFirst()
                        .orElseThrow();
                yield file(SheetFiles.csv(table), SheetFiles.CSV + ";charset=utf-8", table.name() + ".csv");
            }
        };
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** The forms of the file. */
    enum Format {
        XLSX,
        CSV
    }

    /** The tables, by their names. */
    enum Part {
        FIGURES,
        DISTRIBUTIONS,
        CODEBOOK
    }
}
