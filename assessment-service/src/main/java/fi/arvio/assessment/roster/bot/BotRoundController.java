package fi.arvio.assessment.roster.bot;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.roster.Progress;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Fingerprint;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives the bot its copy of a round and takes its reports of progress. */
@Controller("/api/v1/bot/rounds")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.BOT)
@CommonProblems
@Tag(name = "For the bot")
class BotRoundController {
    private final BotRounds rounds;
    private final Respondents respondents;
    private final JsonMapper json;

    BotRoundController(BotRounds rounds, Respondents respondents, JsonMapper json) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.json = json;
    }

    @Get
    @Operation(summary = "The rounds that are open or closing")
    BotRoundsView open() {
        return rounds.open();
    }

    @Get("/{id}")
    @Operation(summary = "Everything the bot keeps of a round; ask with If-None-Match")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BotRoundView.class)))
    @ApiResponse(responseCode = "304", description = "Nothing has changed")
    @RoundProblem
    HttpResponse<?> round(UUID id, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) throws IOException {
        BotRoundView view = rounds.find(id);
        if (view == null) {
            return Problem.noRound();
        }
        String body = json.writeValueAsString(view);
        Etag etag = new Etag(Fingerprint.sha256(body));
        var response = etag.isIn(ifNoneMatch)
                ? HttpResponse.notModified()
                : HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, etag.header());
    }

    @Put("/{id}/dispositions")
    @BodyProblems
    @Operation(summary = "Reports how far people have come; a complete one stays complete")
    @ApiResponse(responseCode = "204", description = "Noted")
    @ApiResponse(
            responseCode = "400",
            description =
                    "malformed-request, or invalid-request: a field, a cause without UNREACHABLE, or a day without a"
                            + " wish to be left alone",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "422",
            description = "unknown-respondent",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> report(UUID id, @Valid @Body DispositionsRequest request) {
        if (rounds.find(id) == null) {
            return Problem.noRound();
        }
        List<Problem.FieldError> faults = request.faults();
        if (!faults.isEmpty()) {
            return Problem.response(ProblemCode.INVALID_REQUEST, null, faults);
        }
        Map<String, Progress> latest = request.dispositions().stream()
                .collect(toMap(
                        DispositionsRequest.Report::respondent, DispositionsRequest.Report::progress, Progress::then));
        List<String> unknown = respondents.report(id, latest);
        return unknown.isEmpty()
                ? HttpResponse.noContent()
                : Problem.response(
                        ProblemCode.UNKNOWN_RESPONDENT,
                        "Not on the roster: " + String.join(", ", unknown) + ". Nothing was noted.");
    }
}
