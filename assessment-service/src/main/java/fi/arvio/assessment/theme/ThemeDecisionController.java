package fi.arvio.assessment.theme;

import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Fingerprint;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives the bot what was decided of own themes, so that it can tell their authors. */
@Controller("/api/v1/bot/rounds/{id}/theme-decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.BOT)
@CommonProblems
@Tag(name = "For the bot")
class ThemeDecisionController {
    private final Rounds rounds;
    private final Deciding deciding;
    private final JsonMapper json;

    ThemeDecisionController(Rounds rounds, Deciding deciding, JsonMapper json) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.json = json;
    }

    @Get
    @Operation(summary = "The decision that holds of every own theme; ask with If-None-Match")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeDecisionsView.class)))
    @ApiResponse(responseCode = "304", description = "Nothing has changed")
    @RoundProblem
    HttpResponse<?> decisions(UUID id, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch)
            throws IOException {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return Problem.noRound();
        }
        String body =
                json.writeValueAsString(ThemeDecisionsView.of(deciding.of(round.get()), deciding.titles(round.get())));
        Etag etag = new Etag(Fingerprint.sha256(body));
        var response = etag.isIn(ifNoneMatch)
                ? HttpResponse.notModified()
                : HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, etag.header());
    }
}
