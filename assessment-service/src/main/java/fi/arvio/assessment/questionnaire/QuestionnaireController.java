package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes questionnaire versions and hands them out, byte for byte. */
@Controller("/api/v1/questionnaires")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.CONTROLLER, Role.BOT})
@CommonProblems
@Tag(name = "Questionnaires")
class QuestionnaireController {
    /** So many faults are enough to go on with. */
    private static final int FAULTS_TOLD = 10;

    private final JdbcQuestionnaires questionnaires;
    private final Publishing publishing;

    QuestionnaireController(JdbcQuestionnaires questionnaires, Publishing publishing) {
        this.questionnaires = questionnaires;
        this.publishing = publishing;
    }

    @Post
    @BodyProblems
    @Secured({Role.FACILITATOR, Role.ADMINISTRATOR})
    @Operation(summary = "Publishes a new version; what is published never changes")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PublishedView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Published before with the same content",
            content = @Content(schema = @Schema(implementation = PublishedView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "questionnaire-changed",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "questionnaire-invalid: the detail names items and fields",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> publish(
            @Body
                    @Schema(
                            type = "object",
                            implementation = Object.class,
                            description = "The questionnaire document, kept byte for byte",
                            example = Example.DOCUMENT)
                    String document) {
        return switch (publishing.publish(document)) {
            case Publishing.Outcome.Published(String code, int version) ->
                HttpResponse.created(new PublishedView(code, version));
            case Publishing.Outcome.Known(String code, int version) ->
                HttpResponse.ok(new PublishedView(code, version));
            case Publishing.Outcome.Changed(String code, int version) ->
                Problem.response(
                        ProblemCode.QUESTIONNAIRE_CHANGED,
                        code + " " + version + " is published and cannot change; give the new words a new version.");
            case Publishing.Outcome.Invalid(List<String> faults) ->
                Problem.response(
                        ProblemCode.QUESTIONNAIRE_INVALID,
                        faults.stream().limit(FAULTS_TOLD).collect(Collectors.joining("; ")));
            case Publishing.Outcome.Unreadable unreadable ->
                Problem.response(ProblemCode.MALFORMED_REQUEST, "The body is no JSON object.");
        };
    }

    /** Which version was published. */
    @Serdeable
    @Schema(name = "PublishedVersion")
    record PublishedView(
            @Schema(example = "ARVIO") String code,
            @Schema(example = "2") int version) {}

    @Get("/{code}/versions/{version}")
    @Operation(summary = "A published version; it never changes, so keep it as long as you like")
    @ApiResponse(responseCode = "200", description = "The questionnaire document")
    @ApiResponse(responseCode = "304", description = "You have it")
    @ApiResponse(
            responseCode = "404",
            description = "questionnaire-not-found",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> version(
            @Parameter(example = "ARVIO") String code,
            @Parameter(example = "1") int version,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return questionnaires
                .version(code, version)
                .<HttpResponse<?>>map(found -> answer(found, ifNoneMatch))
                .orElseGet(() -> Problem.response(
                        ProblemCode.QUESTIONNAIRE_NOT_FOUND, code + " has no version " + version + "."));
    }

    private static HttpResponse<?> answer(QuestionnaireVersion found, @Nullable String ifNoneMatch) {
        Etag etag = new Etag(found.sha256());
        var response = etag.isIn(ifNoneMatch)
                ? HttpResponse.notModified()
                : HttpResponse.ok(found.document()).contentType(MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, etag.header())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
    }
}
