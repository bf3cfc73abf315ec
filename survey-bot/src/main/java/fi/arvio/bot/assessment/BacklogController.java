package fi.arvio.bot.assessment;

import fi.arvio.bot.security.Roles;
import fi.arvio.bot.store.AnswerEvents;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.Replies;
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
    private final AnswerEvents answers;
    private final Replies replies;
    private final Contacts contacts;

    BacklogController(AnswerEvents answers, Replies replies, Contacts contacts) {
        this.answers = answers;
        this.replies = replies;
        this.contacts = contacts;
    }

    /** Counts of what waits; {@code dead} is what was refused for good and wants somebody to look. */
    @Serdeable
    record Backlog(long answers, long replies, long dispositions, long dead) {}

    @Get
    Backlog backlog() {
        return new Backlog(
                answers.countWaiting(),
                replies.countWaiting(),
                contacts.countUnreported(),
                answers.countRefused() + replies.countRefused());
    }
}
