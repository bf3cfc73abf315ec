package fi.arvio.bot.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.reminder.Plan;
import fi.arvio.bot.reminder.Progress;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Roles;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what will be sent, and sends now what may be. */
@Controller("/api/v1/rounds/{id}/reminders")
@Secured(Roles.FACILITATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReminderController {
    private final Rounds rounds;
    private final Planning planning;
    private final DueNotices due;
    private final NoticeRelay relay;
    private final Messages messages;
    private final InstantSource campaignTime;

    ReminderController(
            Rounds rounds,
            Planning planning,
            DueNotices due,
            NoticeRelay relay,
            Messages messages,
            @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.planning = planning;
        this.due = due;
        this.relay = relay;
        this.messages = messages;
        this.campaignTime = campaignTime;
    }

    /**
     * Whom to remind now: some people by their codes, or everybody who is that far.
     *
     * @param group NOT_STARTED or PARTIAL
     */
    @Serdeable
    record Wish(
            @Nullable List<String> respondents, @Nullable Progress group) {}

    /** Who gets something now, and who does not and why. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Outcome(List<PlanView.Line> planned, List<PlanView.Line> refused) {}

    @Get("/plan")
    HttpResponse<?> plan(UUID id) {
        Instant now = campaignTime.instant();
        return rounds.byId(id)
                .<HttpResponse<?>>map(round -> HttpResponse.ok(PlanView.of(now, planning.all(round, now), messages)))
                .orElseGet(ReminderController::noRound);
    }

    @Post
    HttpResponse<?> send(UUID id, @Body Wish wish) {
        Optional<OpenRound> round = rounds.byId(id);
        if (round.isEmpty()) {
            return noRound();
        }
        List<String> people = wish.respondents();
        if ((people == null) == (wish.group() == null)) {
            return Problem.response(
                    ProblemCode.INVALID_REQUEST, "Name either respondents or a group, NOT_STARTED or PARTIAL.");
        }
        if (wish.group() == Progress.COMPLETE || wish.group() == Progress.DECLINED) {
            return Problem.response(ProblemCode.INVALID_REQUEST, "Nobody of that group is reminded.");
        }
        // A set of its own takes even null for a stranger.
        if (people != null && !new HashSet<>(round.get().roster().keySet()).containsAll(people)) {
            return Problem.response(
                    ProblemCode.INVALID_REQUEST, "Somebody named is not on the roster; nothing was sent.");
        }
        return send(round.get(), people, wish.group());
    }

    private HttpResponse<?> send(OpenRound round, @Nullable List<String> people, @Nullable Progress group) {
        List<DueNotices.ByHand> outcome = due.byHand(round, people, group, campaignTime.instant());
        relay.ring();
        return HttpResponse.accepted().body(new Outcome(lines(outcome, true), lines(outcome, false)));
    }

    private List<PlanView.Line> lines(List<DueNotices.ByHand> outcome, boolean sent) {
        return outcome.stream()
                .filter(one -> (one.plan() instanceof Plan.Send) == sent)
                .map(one -> PlanView.line(one.planned(), one.plan(), messages))
                .toList();
    }

    private static HttpResponse<?> noRound() {
        return Problem.response(ProblemCode.NOT_FOUND, "There is no such open round.");
    }
}
