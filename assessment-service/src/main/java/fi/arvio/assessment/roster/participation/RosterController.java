package fi.arvio.assessment.roster.participation;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.roster.Placed;
import fi.arvio.assessment.roster.Reader;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.store.Cursor;
import fi.arvio.assessment.store.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows who is invited and how far they have come. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@CommonProblems
@Tag(name = "Rounds")
class RosterController {
    private static final String ROSTER = "roster";
    private static final String PARTICIPATION = "participation";

    private final Rounds rounds;
    private final Respondents respondents;
    private final Bodies bodies;

    RosterController(Rounds rounds, Respondents respondents, Bodies bodies) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.bodies = bodies;
    }

    @Get("/roster")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(
            summary = "Who is proposed and approved, with their bodies, groups and fields",
            description = "All at once or, with a limit, page by page. Who is added meanwhile comes last.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RosterView.class)))
    @RoundProblem
    HttpResponse<?> roster(
            UUID id,
            @Parameter(
                            description = "So many people; without it all come: 5,000 by one import at the most.",
                            example = "100")
                    @Nullable
                    @QueryValue
                    @Min(1)
                    @Max(500)
                    Integer limit,
            @Parameter(description = "What the page before gave as next.", example = "cm9zdGVyOjA")
                    @Nullable
                    @QueryValue
                    String after,
            Authentication reader) {
        return ofRound(
                id,
                ROSTER,
                after,
                from -> RosterView.of(
                        page(id, from, limit),
                        bodies.all().stream().collect(toMap(Body::code, Body::name)),
                        rounds.bodyGroups(id).stream().collect(toMap(BodyGroup::code, BodyGroup::name)),
                        !Reader.seesPersons(reader)));
    }

    @Get("/participation")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(
            summary = "How far the invited have come; the client sees groups only",
            description =
                    "The respondents come all at once or, with a limit, page by page; every page counts everybody.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "round-not-open: it is a draft",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> participation(
            UUID id,
            @Parameter(
                            description = "So many people; without it all come: 5,000 by one import at the most.",
                            example = "100")
                    @Nullable
                    @QueryValue
                    @Min(1)
                    @Max(500)
                    Integer limit,
            @Parameter(description = "What the page before gave as next.", example = "cGFydGljaXBhdGlvbjow")
                    @Nullable
                    @QueryValue
                    String after,
            Authentication reader) {
        if (rounds.find(id)
                .filter(round -> round.storedStatus() == RoundStatus.DRAFT)
                .isPresent()) {
            return Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has been invited yet.");
        }
        return ofRound(id, PARTICIPATION, after, from -> participation(id, from, limit, Reader.seesPersons(reader)));
    }

    private Page<Respondent> page(UUID id, Cursor from, @Nullable Integer limit) {
        List<Placed> people = limit == null
                ? Placed.later(respondents.placed(id), from.number())
                : respondents.after(from.number(), id, limit + 1);
        return Placed.page(people, limit, ROSTER);
    }

    private ParticipationView participation(UUID id, Cursor from, @Nullable Integer limit, boolean byPerson) {
        List<Placed> everybody = respondents.placed(id);
        return ParticipationView.of(
                everybody.stream().map(Placed::respondent).toList(),
                rounds.bodyGroups(id),
                byPerson ? Placed.page(Placed.later(everybody, from.number()), limit, PARTICIPATION) : null);
    }

    private HttpResponse<?> ofRound(UUID id, String list, @Nullable String after, Function<Cursor, ?> view) {
        if (rounds.find(id).isEmpty()) {
            return Problem.noRound();
        }
        Optional<Cursor> from = after == null ? Optional.of(Cursor.START) : Cursor.read(list, after);
        return from.<HttpResponse<?>>map(cursor -> HttpResponse.ok(view.apply(cursor)))
                .orElseGet(Problem::strangeAfter);
    }
}
