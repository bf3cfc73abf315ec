package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hands out published questionnaire versions, byte for byte. */
@Controller("/api/v1/questionnaires")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.BOT})
@Tag(name = "Questionnaires")
class QuestionnaireController {
    private final JdbcQuestionnaires questionnaires;

    QuestionnaireController(JdbcQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Get("/{code}/versions/{version}")
    @Operation(summary = "A published version; it never changes, so keep it as long as you like")
    @ApiResponse(responseCode = "200", description = "The questionnaire document")
    @ApiResponse(responseCode = "304", description = "You have it")
    @ApiResponse(responseCode = "404", content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> version(String code, int version, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
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
