package fi.arvio.assessment.source.file;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.sheet.CellText;
import fi.arvio.assessment.sheet.Grid;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.sheet.SheetReader;
import fi.arvio.assessment.sheet.Unreadable;
import fi.arvio.assessment.source.reading.TableReading;
import fi.arvio.assessment.store.Fingerprint;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes a programme as the table in which it comes, and gives it as one of the same shape. */
@Controller("/api/v1/programmes/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@ApiResponse(
        responseCode = "404",
        description = "programme-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Programmes")
class ProgrammeFileController {
    private static final String EXAMPLE = """
            Helsingin kaupungin kotoutumisen edistämisen painopisteitä 2022-2025 tarkentavat toimenpiteet, niiden seuranta ja vastuutahot;;;
            Läpileikkaavat teemat;;;
            Tavoitteet;Toimenpiteet;Seuranta;Vastuutahot
            1. Kaupungin viestintä on selkeää.;1.1 Palveluviestintä;Tehty (kyllä/ei).;Kaupunginkanslia
            """;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_NAME = 200;

    private final ProgrammeImport importing;
    private final Imports imports;
    private final Programmes programmes;

    ProgrammeFileController(ProgrammeImport importing, Imports imports, Programmes programmes) {
        this.importing = importing;
        this.imports = imports;
        this.programmes = programmes;
    }

    @Post("/import")
    @Consumes(MediaType.ALL)
    @Secured(Role.FACILITATOR)
    @Operation(
            summary = "Takes a programme's table, XLSX, CSV or tab-separated; a dry run only says what it would do",
            description =
                    "The body is the file, or a form with the file in its field file; what it is shows by its content."
                            + " What the table does not have stays as it is, edits by people are never touched, and a"
                            + " goal that a round asks about is retained. At most 5,000 rows and 4 MB.",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = SheetFiles.XLSX,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = SheetFiles.CSV,
                                        schema = @Schema(type = "string", example = EXAMPLE)),
                                @Content(mediaType = SheetFiles.TSV, schema = @Schema(type = "string"))
                            }))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @ApiResponse(
            responseCode = "413",
            description = "programme-file-too-large, or payload-too-large for what is larger still",
            content =
                    @Content(mediaType = Problem.TYPE, schema = @Schema(oneOf = {SourceProblem.class, Problem.class})))
    @ApiResponse(
            responseCode = "415",
            description = "unsupported-media-type: it cannot be taken and answered in types that the caller uses",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "programme-file-unreadable or programme-file-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = SourceProblem.class)))
    HttpResponse<?> take(
            @Parameter(example = "KOTO") String code,
            @Parameter(description = "Whether nothing is to be written.") @QueryValue(defaultValue = "true")
                    boolean dryRun,
            @Parameter(description = "What the file is called, for its provenance.", example = "seuranta.csv")
                    @Nullable
                    @QueryValue
                    String fileName,
            @Nullable @Body InputStream body,
            Authentication token) {
        try {
            return take(code, dryRun, fileName, body == null ? new byte[0] : bytes(body), token);
        } catch (IOException e) {
            return Problem.response(ProblemCode.MALFORMED_REQUEST, "The body breaks off, or is not packed as it says.");
        }
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] file = body.readNBytes(MOST_BYTES + 1);
        // The server bounds the rest; whoever sends it listens only when all is taken.
        body.transferTo(OutputStream.nullOutputStream());
        return file;
    }

    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.FACILITATOR)
    @Hidden
    HttpResponse<?> takeForm(
            String code,
            @QueryValue(defaultValue = "true") boolean dryRun,
            CompletedFileUpload file,
            Authentication token)
            throws IOException {
        return take(code, dryRun, file.getFilename(), file.getBytes(), token);
    }

    private HttpResponse<?> take(
            String code, boolean dryRun, @Nullable String name, byte[] bytes, Authentication token) {
        try {
            if (bytes.length > MOST_BYTES) {
                throw Unreadable.tooLarge(MOST_BYTES >> 20);
            }
            Sheet sheet = SheetReader.read(bytes, TableReading.LAYOUT);
            if (sheet.rows().isEmpty()) {
                throw new Unreadable(SheetFault.EMPTY_FILE);
            }
            SourceFile file = new SourceFile(shown(name), shown(sheet.name()), Fingerprint.sha256(bytes));
            return answer(
                    code,
                    dryRun ? importing.preview(code, sheet, file) : importing.take(code, sheet, file, token.getName()));
        } catch (Unreadable unreadable) {
            return programmes.source(code).isPresent() ? SourceProblem.of(unreadable.noticed()) : noProgramme(code);
        }
    }

    /** A name is told, and never used. */
    private static @Nullable String shown(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String tidy = CellText.tidy(name);
        boolean isFit = !tidy.isEmpty() && tidy.length() <= LONGEST_NAME && CellText.isShowable(tidy);
        return isFit ? tidy : null;
    }

    private static HttpResponse<?> answer(String code, ProgrammeImport.Outcome outcome) {
        return switch (outcome) {
            case ProgrammeImport.Outcome.NoProgramme none -> noProgramme(code);
            case ProgrammeImport.Outcome.Refused(var why) -> SourceProblem.of(why);
            case ProgrammeImport.Outcome.Taken(ProgrammeImport.Judged judged, boolean written) ->
                HttpResponse.ok(ImportReport.of(judged, written));
        };
    }

    @Get("/import")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "From which files the programme was imported, from which rows, and what was odd in the last")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProvenanceView.class)))
    HttpResponse<?> provenance(@Parameter(example = "KOTO") String code) {
        return programmes.source(code).isEmpty()
                ? noProgramme(code)
                : HttpResponse.ok(ProvenanceView.of(imports.of(code), imports.places(code), imports.anomalies(code)));
    }

    @Get("/export")
    @Produces({SheetFiles.XLSX, SheetFiles.CSV, SheetFiles.TSV})
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(
            summary = "The programme as its source tells it, in the shape of its table, as XLSX, CSV or tab-separated",
            description = "What begins like a formula has an apostrophe before it, which an import takes away again."
                    + " Edits by people are not in it.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = SheetFiles.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SheetFiles.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = SheetFiles.TSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> give(@Parameter(example = "KOTO") String code, @QueryValue(defaultValue = "XLSX") Format format) {
        return programmes
                .source(code)
                .<HttpResponse<?>>map(programme -> file(code, SourceExport.of(programme), format))
                .orElseGet(() -> noProgramme(code));
    }

    /** The forms of the file. */
    enum Format {
        XLSX,
        CSV,
        TSV
    }

    private static HttpResponse<?> file(String code, Grid grid, Format format) {
        return switch (format) {
            case XLSX -> file(SheetFiles.xlsx(grid), SheetFiles.XLSX, code + ".xlsx");
            case CSV -> file(SheetFiles.text(grid, ';'), SheetFiles.CSV + ";charset=utf-8", code + ".csv");
            case TSV -> file(SheetFiles.text(grid, '\t'), SheetFiles.TSV + ";charset=utf-8", code + ".tsv");
        };
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static HttpResponse<?> noProgramme(String code) {
        return Problem.response(ProblemCode.PROGRAMME_NOT_FOUND, "No programme has the code " + code + ".");
    }
}
