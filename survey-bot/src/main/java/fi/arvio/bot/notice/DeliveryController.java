package fi.arvio.bot.notice;

import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Roles;
import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** How invitations and reminders are getting on. */
@Controller("/api/v1/rounds/{id}/deliveries")
@Secured({Roles.FACILITATOR, Roles.ADMINISTRATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class DeliveryController {
    private final Rounds rounds;
    private final Planning planning;
    private final InstantSource campaignTime;

    DeliveryController(Rounds rounds, Planning planning, @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.planning = planning;
        this.campaignTime = campaignTime;
    }

    @Get
    HttpResponse<?> deliveries(UUID id) {
        return rounds.byId(id)
                .<HttpResponse<?>>map(round -> {
                    Instant now = campaignTime.instant();
                    return HttpResponse.ok(DeliveriesView.of(planning.all(round, now), now));
                })
                .orElseGet(() -> Problem.response(ProblemCode.NOT_FOUND, "There is no such open round."));
    }
}
