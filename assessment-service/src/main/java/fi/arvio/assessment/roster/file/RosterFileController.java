package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.roster.decision.Decider;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.sheet.Unreadable;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a roster as a file and gives it as one of the same form. */
@Controller("/api/v1/rounds/{id}/roster")
@ExecuteOn(TaskExecutors.BLOCKING)
@RoundProblem
@CommonProblems
@Tag(name = "Rounds")
class RosterFileController {
    private static final String EXAMPLE = """
            code;name;email;entraObjectId;body;expertise;language;external;timeZone
            ;Aino Esimerkki;aino.esimerkki@hel.example;;KASKO;KOTO-1;fi;ei;
            """;
    private static final int MOST_BYTES = 4 << 20;

    private final Rounds rounds;
    private final RosterImport importing;
    private final RosterExport export;

    RosterFileController(Rounds rounds, RosterImport importing, RosterExport export) {
        this.rounds = rounds;
        this.importing = importing;
        this.export = export;
    }

    @Post("/import")
    @Consumes(MediaType.ALL)
    @Secured(Role.FACILITATOR)
    @Operation(
            summary = "Proposes the people of an XLSX or CSV file, all or none; a dry run only says what it would do",
            description =
                    "The body is the file, or a form with the file in its field file; which of the two kinds it is"
                            + " shows by its content. Columns, by code or by their Finnish, Swedish or English heading: code"
                            + " (empty for new people), name, email, entraObjectId, body, expertise, language, external,"
                            + " timeZone. At most 5,000 people and 4 MB.",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = SheetFiles.XLSX,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = SheetFiles.CSV,
                                        schema = @Schema(type = "string", example = EXAMPLE))
                            }))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "roster-closed",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "413",
            description = "roster-too-large, or payload-too-large for what is larger still",
            content =
                    @Content(mediaType = Problem.TYPE, schema = @Schema(oneOf = {RosterProblem.class, Problem.class})))
    @ApiResponse(
            responseCode = "415",
            description = "unsupported-media-type: it cannot be taken and answered in types that the caller uses",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "roster-unreadable or, unless it is a dry run, roster-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = RosterProblem.class)))
    HttpResponse<?> take(
            UUID id,
            @QueryValue(value = "dry-run", defaultValue = "false") boolean dryRun,
            @Nullable @Body InputStream body,
            Authentication token) {
        try {
            return take(id, dryRun, body == null ? new byte[0] : bytes(body), token);
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
            UUID id,
            @QueryValue(value = "dry-run", defaultValue = "false") boolean dryRun,
            CompletedFileUpload file,
            Authentication token)
            throws IOException {
        return take(id, dryRun, file.getBytes(), token);
    }

    private HttpResponse<?> take(UUID id, boolean dryRun, byte[] file, Authentication token) {
        try {
            if (file.length > MOST_BYTES) {
                throw Unreadable.tooLarge(MOST_BYTES >> 20);
            }
            Sheet sheet = RosterSheet.read(file);
            return answer(
                    dryRun
                            ? importing.preview(id, sheet)
                            : importing.take(id, sheet, new Decider(Role.FACILITATOR, token.getName())));
        } catch (Unreadable unreadable) {
            return rounds.find(id).isPresent() ? RosterProblem.of(unreadable) : Problem.noRound();
        }
    }

    private static HttpResponse<?> answer(RosterImport.Outcome outcome) {
        return switch (outcome) {
            case RosterImport.Outcome.NoRound none -> Problem.noRound();
            case RosterImport.Outcome.Over(var status) ->
                Problem.response(ProblemCode.ROSTER_CLOSED, "The round is " + status + ".");
            case RosterImport.Outcome.Previewed(Preview preview) -> HttpResponse.ok(ImportView.of(preview, false));
            case RosterImport.Outcome.Imported(Preview preview) -> HttpResponse.ok(ImportView.of(preview, true));
            case RosterImport.Outcome.Refused(Preview preview) -> RosterProblem.of(preview);
        };
    }

    @Get("/export")
    @Produces({SheetFiles.XLSX, SheetFiles.CSV})
    @Secured({Role.FACILITATOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "The roster as XLSX or CSV, in the form that an import takes",
            description = "What begins like a formula has an apostrophe before it, which an import takes away again.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = SheetFiles.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SheetFiles.CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> give(
            UUID id,
            @QueryValue(defaultValue = "XLSX") Format format,
            @Parameter(description = "Of the headings: fi, sv or en.") @QueryValue(defaultValue = "fi")
                    String language) {
        if (rounds.find(id).isEmpty()) {
            return Problem.noRound();
        }
        return switch (format) {
            case XLSX -> file(export.xlsx(id, language), SheetFiles.XLSX, "xlsx");
            case CSV -> file(export.csv(id, language), SheetFiles.CSV + ";charset=utf-8", "csv");
        };
    }

    /** The forms of the file. */
    enum Format {
        XLSX,
        CSV
    }

    private static HttpResponse<?> file(byte[] content, String type, String ending) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster." + ending + "\"");
    }
}
