package fi.arvio.assessment.theme;

import fi.arvio.assessment.problem.BodyProblems;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.PreconditionProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Etags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the themes that people brought up themselves and takes what a facilitator decides of them. */
@Controller("/api/v1/rounds/{id}/own-themes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.FACILITATOR)
@ApiResponse(
        responseCode = "404",
        description = "round-not-found or theme-not-found",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "pilot-round",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@CommonProblems
@Tag(name = "Own themes")
class OwnThemeController {
    private final Rounds rounds;
    private final Deciding deciding;
    private final Etags etags;

    OwnThemeController(Rounds rounds, Deciding deciding, Etags etags) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.etags = etags;
    }

    @Get
    @Operation(
            summary = "The themes that people brought up themselves, without a trace of whose they are",
            description = "All at once or, with a limit, page by page. What is told meanwhile may come or not.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnThemesView.class)))
    HttpResponse<?> all(
            UUID id,
            @Parameter(description = "So many of them; without it all come.", example = "100")
                    @Nullable
                    @QueryValue
                    @Min(1)
                    @Max(500)
                    Integer limit,
            @Parameter(
                            description = "What the page before gave as next.",
                            example = "b3duLXRoZW1lczowMDAwMDAwMC0wMDAwLTMwMDAtODAwMC0wMDAwMDAwMDAwMDA")
                    @Nullable
                    @QueryValue
                    String after) {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return Problem.noRound();
        }
        return round.get().isPilot()
                ? pilot()
                : ThemePage.of(deciding.of(round.get()), limit, after)
                        .<HttpResponse<?>>map(page -> HttpResponse.ok(OwnThemesView.of(page, etags)))
                        .orElseGet(Problem::strangeAfter);
    }

    @Get("/{themeId}")
    @Operation(summary = "One theme and what holds of it; its ETag goes with a decision")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OwnThemesView.ThemeView.class)))
    HttpResponse<?> one(UUID id, UUID themeId) {
        Optional<Round> round = rounds.find(id);
        if (round.isEmpty()) {
            return Problem.noRound();
        }
        return round.get().isPilot()
                ? pilot()
                : deciding.of(round.get()).stream()
                        .filter(theme -> theme.id().equals(themeId))
                        .findFirst()
                        .<HttpResponse<?>>map(this::tagged)
                        .orElseGet(() -> noTheme(themeId));
    }

    private HttpResponse<?> tagged(OwnTheme theme) {
        OwnThemesView.ThemeView view = OwnThemesView.ThemeView.of(theme, etags);
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, view.etag());
    }

    @Put("/{themeId}/decision")
    @BodyProblems
    @Operation(summary = "Decides what becomes of a theme; a later decision replaces it, and all are kept")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OwnThemesView.ThemeView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "theme-decision-refused",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    @PreconditionProblems
    HttpResponse<?> decide(
            UUID id,
            UUID themeId,
            @Parameter(description = PreconditionProblems.IF_MATCH, example = "*")
                    @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @Body ThemeDecisionRequest request) {
        return ifMatch == null
                ? Problem.preconditionRequired()
                : answer(
                        themeId,
                        deciding.decide(
                                id, themeId, request, held -> OwnThemesView.ThemeView.isMeant(held, etags, ifMatch)));
    }

    private HttpResponse<?> answer(UUID themeId, Deciding.Outcome outcome) {
        return switch (outcome) {
            case Deciding.Outcome.Decided(OwnTheme theme) -> tagged(theme);
            case Deciding.Outcome.Stale stale -> Problem.preconditionFailed();
            case Deciding.Outcome.NoRound none -> Problem.noRound();
            case Deciding.Outcome.Pilot pilot -> pilot();
            case Deciding.Outcome.NoTheme none -> noTheme(themeId);
            case Deciding.Outcome.Refused(String why) -> Problem.response(ProblemCode.THEME_DECISION_REFUSED, why);
        };
    }

    private static HttpResponse<?> noTheme(UUID themeId) {
        return Problem.response(ProblemCode.THEME_NOT_FOUND, "The round has no theme " + themeId + ".");
    }

    private static HttpResponse<?> pilot() {
        return Problem.response(ProblemCode.PILOT_ROUND, "Themes from a pilot are not taken up.");
    }
}
