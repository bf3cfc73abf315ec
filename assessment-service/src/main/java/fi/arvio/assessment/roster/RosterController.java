package fi.arvio.assessment.roster;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.problem.CommonProblems;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.problem.RoundProblem;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.function.Supplier;

/** Shows who is invited and how far they have come. */
@Controller("/api/v1/rounds/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@CommonProblems
@Tag(name = "Rounds")
class RosterController {
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
    @Operation(summary = "Who is proposed and approved, with their bodies, groups and fields")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RosterView.class)))
    @RoundProblem
    HttpResponse<?> roster(UUID id, Authentication reader) {
        return ofRound(
                id,
                () -> RosterView.of(
                        respondents.roster(id),
                        bodies.all().stream().collect(toMap(Body::code, Body::name)),
                        rounds.bodyGroups(id).stream().collect(toMap(BodyGroup::code, BodyGroup::name)),
                        !seesPersons(reader)));
    }

    @Get("/participation")
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR})
    @Operation(summary = "How far the invited have come; the client sees groups only")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @RoundProblem
    @ApiResponse(
            responseCode = "409",
            description = "round-not-open: it is a draft",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> participation(UUID id, Authentication reader) {
        if (rounds.find(id)
                .filter(round -> round.storedStatus() == RoundStatus.DRAFT)
                .isPresent()) {
            return Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has been invited yet.");
        }
        return ofRound(
                id, () -> ParticipationView.of(respondents.roster(id), rounds.bodyGroups(id), seesPersons(reader)));
    }

    /** Who takes part is told person by person to those who look after the round alone. */
    static boolean seesPersons(Authentication reader) {
        return reader.getRoles().contains(Role.FACILITATOR) || reader.getRoles().contains(Role.ADMINISTRATOR);
    }

    private HttpResponse<?> ofRound(UUID id, Supplier<?> view) {
        return rounds.find(id).isPresent()
                ? HttpResponse.ok(view.get())
                : Problem.response(ProblemCode.ROUND_NOT_FOUND, "No round has the id " + id + ".");
    }
}
