package fi.arvio.assessment.theme;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;

/** Shows the themes that people brought up themselves and takes what a facilitator decides of them. */
@Controller("/api/v1/rounds/{id}/own-themes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or theme-not-found",
        content = @Content(schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "pilot-round",
        content = @Content(schema = @Schema(implementation = Problem.class)))
@Tag(name = "Own themes")
class OwnThemeController {
    private final Rounds rounds;
    private final Deciding deciding;

    OwnThemeController(Rounds rounds, Deciding deciding) {
        this.rounds = rounds;
        this.deciding = deciding;
    }

    @Get
    @Operation(summary = "The themes that people brought up themselves, without a trace of whose they are")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnThemesView.class)))
    HttpResponse<?> all(UUID id) {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return noRound(id);
        }
        return round.get().isPilot() ? pilot() : HttpResponse.ok(OwnThemesView.of(deciding.of(round.get())));
    }

    @Put("/{themeId}/decision")
    @Operation(summary = "Decides what becomes of a theme; a later decision replaces it, and all are kept")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OwnThemesView.ThemeView.class)))
    @ApiResponse(responseCode = "400", content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "theme-decision-refused",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> decide(UUID id, UUID themeId, @Valid @Body ThemeDecisionRequest request) {
        return switch (deciding.decide(id, themeId, request)) {
            case Deciding.Outcome.Decided(OwnTheme theme) -> HttpResponse.ok(OwnThemesView.ThemeView.of(theme));
            case Deciding.Outcome.NoRound none -> noRound(id);
            case Deciding.Outcome.Pilot pilot -> pilot();
            case Deciding.Outcome.NoTheme none ->
                Problem.response(ProblemCode.THEME_NOT_FOUND, "The round has no theme " + themeId + ".");
            case Deciding.Outcome.Refused(String why) -> Problem.response(ProblemCode.THEME_DECISION_REFUSED, why);
        };
    }

    private static HttpResponse<?> noRound(UUID id) {
        return Problem.response(ProblemCode.ROUND_NOT_FOUND, "No round has the id " + id + ".");
    }

    private static HttpResponse<?> pilot() {
        return Problem.response(ProblemCode.PILOT_ROUND, "Themes from a pilot are not taken up.");
    }
}
