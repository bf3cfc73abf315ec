package fi.arvio.bot.channel.web;

import fi.arvio.bot.assessment.AnswerRelay;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Loopback;
import fi.arvio.bot.security.Roles;
import fi.arvio.bot.security.Tokens;
import fi.arvio.bot.turn.Incoming;
import fi.arvio.bot.turn.Turns;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chat page's own protocol: pick an expert (in the demo), send activities, fetch replies. */
@Controller("/chat")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChatController {
    private static final int LONGEST_ID = 64;

    private final boolean demo;
    private final Rounds rounds;
    private final Tokens tokens;
    private final Turns turns;
    private final Mailbox mailbox;
    private final AnswerRelay answers;

    ChatController(
            @Value("${arvio.demo}") boolean demo,
            Rounds rounds,
            Tokens tokens,
            Turns turns,
            Mailbox mailbox,
            AnswerRelay answers) {
        this.demo = demo;
        this.rounds = rounds;
        this.tokens = tokens;
        this.turns = turns;
        this.mailbox = mailbox;
        this.answers = answers;
    }

    /** Somebody who can be picked. */
    @Serdeable
    record Expert(String id, String name, String language, String body) {}

    /** Whom the page wants to be. */
    @Serdeable
    record Picked(@Nullable String expert) {}

    /** A conversation of the page, the token to use it with, and the sequence after which to fetch. */
    @Serdeable
    record Conversation(String conversation, String token, String language, long after) {}

    /** What the page sends. */
    @Serdeable
    record Sent(
            @Nullable String id,
            @Nullable String type,
            @Nullable String text,
            @Nullable Map<String, Object> value) {}

    @Get("/experts")
    HttpResponse<?> experts(HttpRequest<?> request) {
        if (!mayPick(request)) {
            return linkNeeded();
        }
        return HttpResponse.ok(rounds.all().stream()
                .flatMap(round -> round.roster().values().stream())
                .sorted(Comparator.comparing(Person::respondent))
                .map(p -> new Expert(
                        p.respondent(), p.name(), p.language().code(), p.body().in(p.language())))
                .toList());
    }

    @Post("/conversations")
    HttpResponse<?> pick(HttpRequest<?> request, @Body Picked picked) {
        if (!mayPick(request)) {
            return linkNeeded();
        }
        String wanted = orEmpty(picked.expert());
        Optional<Person> person = rounds.byRespondent(wanted).map(Rounds.Invited::person);
        if (person.isEmpty()) {
            return Problem.response(ProblemCode.NOT_FOUND, "There is no such expert on the roster.");
        }
        String conversation = conversation(wanted);
        return HttpResponse.created(new Conversation(
                conversation, tokens.forChat(wanted), person.get().language().code(), mailbox.beginning(conversation)));
    }

    @Post("/conversations/{conversation}/activities")
    @Secured(Roles.EXPERT)
    HttpResponse<?> send(String conversation, @Body Sent sent, Authentication person) {
        String id = sent.id();
        Optional<Input> input = input(sent);
        if (!conversation(person.getName()).equals(conversation)) {
            return Problem.response(ProblemCode.FORBIDDEN, "The conversation belongs to somebody else.");
        }
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || input.isEmpty()) {
            return Problem.response(ProblemCode.MALFORMED_ACTIVITY, "Send id, and type message or conversationUpdate.");
        }
        turns.take(new Incoming(
                Mailbox.CHANNEL,
                conversation,
                id,
                id,
                "{}",
                rounds.byRespondent(person.getName()),
                true,
                "",
                input.get()));
        mailbox.ring(conversation);
        answers.ring();
        return HttpResponse.accepted();
    }

    @Get("/conversations/{conversation}/activities")
    @Secured(Roles.EXPERT)
    HttpResponse<?> fetch(String conversation, @QueryValue(defaultValue = "0") long after, Authentication person) {
        return conversation(person.getName()).equals(conversation)
                ? HttpResponse.ok(mailbox.fetch(conversation, after))
                : Problem.response(ProblemCode.FORBIDDEN, "The conversation belongs to somebody else.");
    }

    private static Optional<Input> input(Sent sent) {
        return switch (orEmpty(sent.type())) {
            case "conversationUpdate" -> Optional.of(new Input.Returned());
            case "message" -> message(sent);
            default -> Optional.empty();
        };
    }

    private static Optional<Input> message(Sent sent) {
        Map<String, Object> value = sent.value();
        return value == null
                ? Optional.of(new Input.Said(Fields.clean(orEmpty(sent.text()))))
                : CardData.read(Fields.of(value));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One conversation a person, the same in every tab: it says where they were, wherever they come back. */
    private static String conversation(String respondent) {
        return UUID.nameUUIDFromBytes(("chat " + respondent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private boolean mayPick(HttpRequest<?> request) {
        return demo
                && Loopback.isFrom(
                        request.getRemoteAddress(), request.getHeaders().get("Host"));
    }

    private static HttpResponse<Problem> linkNeeded() {
        return Problem.response(ProblemCode.LINK_NEEDED, "Experts get a personal link with their invitation.");
    }
}
