package fi.arvio.bot.channel.web;

import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.security.Opening;
import fi.arvio.bot.security.PersonalLinks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets people into their chats who have followed their personal link. */
@Controller("/chat/links")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OpeningController {
    /** Far more than the longest series and respondent make. */
    private static final int LONGEST_CODE = 1000;

    private final PersonalLinks links;
    private final Chats chats;
    private final Guesses guesses;
    private final ClientAddress addresses;

    OpeningController(PersonalLinks links, Chats chats, Guesses guesses, ClientAddress addresses) {
        this.links = links;
        this.chats = chats;
        this.guesses = guesses;
        this.addresses = addresses;
    }

    /** The link that was followed. */
    @Serdeable
    record Followed(@Nullable String code) {}

    @Post
    HttpResponse<?> open(HttpRequest<?> request, @Body Followed followed) {
        String code = followed.code();
        if (code == null || code.isBlank() || code.length() > LONGEST_CODE) {
            return Problem.response(ProblemCode.INVALID_REQUEST, "Send the code of a personal link.");
        }
        String address = addresses.of(request);
        Optional<Duration> wait = guesses.mustWait(address);
        return wait.isPresent()
                ? Problem.response(
                        ProblemCode.TOO_MANY_REQUESTS, "Too many links were tried that open nothing.", wait.get())
                : open(code, address);
    }

    private HttpResponse<?> open(String code, String address) {
        return switch (links.open(code)) {
            case Opening.Open open ->
                HttpResponse.created(chats.open(open.invited().person(), open.pass()));
            case Opening.Withdrawn ignored ->
                chats.gone(Problem.response(ProblemCode.LINK_WITHDRAWN, "The person may have been sent a newer one."));
            case Opening.Over ignored ->
                chats.gone(Problem.response(ProblemCode.ROUND_OVER, "No round of its series is open."));
            case Opening.Unknown ignored -> {
                guesses.count(address);
                yield Problem.response(ProblemCode.LINK_UNKNOWN, "Nobody was given that link.");
            }
        };
    }
}
