package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.ReplyRelay;
import fi.arvio.bot.security.Roles;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;

/** What the bot still has to hand on: nothing when everything is zero. */
@Controller("/api/v1/backlog")
@Secured({Roles.FACILITATOR, Roles.ADMINISTRATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class BacklogController {
    private final AnswerRelay answers;
    private final ReplyRelay replies;
    private final DispositionReporter dispositions;

    BacklogController(AnswerRelay answers, ReplyRelay replies, DispositionReporter dispositions) {
        this.answers = answers;
        this.replies = replies;
        this.dispositions = dispositions;
    }

    /** Counts of what waits; {@code dead} is what was refused for good and wants somebody to look. */
    @Serdeable
    record Backlog(long answers, long replies, long dispositions, long dead) {}

    @Get
    Backlog backlog() {
        return new Backlog(
                answers.waiting(), replies.waiting(), dispositions.waiting(), answers.refused() + replies.refused());
    }
}
