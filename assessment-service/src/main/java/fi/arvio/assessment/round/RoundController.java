package fi.arvio.assessment.round;

import fi.arvio.assessment.security.Role;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;

/** Shows the rounds. */
@Controller("/api/v1/rounds")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Rounds")
class RoundController {
    private final Rounds rounds;
    private final CampaignTime time;

    RoundController(Rounds rounds, CampaignTime time) {
        this.rounds = rounds;
        this.time = time;
    }

    @Get
    @Secured({Role.FACILITATOR, Role.CLIENT, Role.ADMINISTRATOR, Role.BOT})
    @Operation(summary = "The rounds and where each is in its life")
    RoundsView all() {
        Instant now = time.instant();
        return new RoundsView(
                rounds.all().stream().map(round -> RoundView.of(round, now)).toList());
    }
}
