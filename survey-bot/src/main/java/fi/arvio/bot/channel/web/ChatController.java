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
import fi.arvio.bot.security.PersonalLinks;
import fi.arvio.bot.security.Roles;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chat page's own protocol: pick an expert (in the demo), send activities, fetch replies. */
@Controller("/chat")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChatController {
    private static final int LONGEST_ID = 64;

    private final boolean demo;
    private final Rounds rounds;
    private final PersonalLinks links;
    private final Chats chats;
    private final MessageLimit limit;
    private final Turns turns;
    private final Mailbox mailbox;
    private final AnswerRelay answers;

    ChatController(
            @Value("${arvio.demo}") boolean demo,
            Rounds rounds,
            PersonalLinks links,
            Chats chats,
            MessageLimit limit,
            Turns turns,
            Mailbox mailbox,
            AnswerRelay answers) {
        this.demo = demo;
        this.rounds = rounds;
        this.links = links;
        this.chats = chats;
        this.limit = limit;
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

    /** Whom to ask for a link. */
    @Serdeable
    record Contacts(List<String> contacts) {}

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

    /** For those who have no link that opens: it is what the bot tells strangers on other channels. */
    @Get("/contacts")
    Contacts contacts() {
        return new Contacts(rounds.all().stream()
                .map(round -> round.script().contact())
                .filter(contact -> !contact.isBlank())
                .distinct()
                .sorted()
                .toList());
    }

    @Post("/conversations")
    HttpResponse<?> pick(HttpRequest<?> request, @Body Picked picked) {
        if (!mayPick(request)) {
            return linkNeeded();
        }
        return rounds.byRespondent(orEmpty(picked.expert()))
                .<HttpResponse<?>>map(invited -> HttpResponse.created(open(invited)))
                .orElseGet(() -> Problem.response(ProblemCode.NOT_FOUND, "There is no such expert on the roster."));
    }

    private Chats.Conversation open(Rounds.Invited invited) {
        Person person = invited.person();
        return chats.open(person, links.pass(invited.round(), person.respondent()));
    }

    @Post("/conversations/{conversation}/activities")
    @Secured(Roles.EXPERT)
    HttpResponse<?> send(String conversation, @Body Sent sent, Authentication person) {
        Optional<HttpResponse<?>> refusal = chats.refusal(conversation, person).or(() -> tooFast(person));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String id = sent.id();
        Optional<Input> input = input(sent);
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
        Optional<HttpResponse<?>> refusal = chats.refusal(conversation, person);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Mailbox.Mail> mail = mailbox.fetch(conversation, after);
        // The link may have been taken back while the page waited.
        return chats.refusal(conversation, person).orElseGet(() -> HttpResponse.ok(mail));
    }

    private Optional<HttpResponse<?>> tooFast(Authentication person) {
        return limit.take(person.getName())
                .map(wait -> Problem.response(ProblemCode.TOO_MANY_REQUESTS, "Send it again after a while.", wait));
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

    private boolean mayPick(HttpRequest<?> request) {
        return demo
                && Loopback.isFrom(
                        request.getRemoteAddress(), request.getHeaders().get("Host"));
    }

    private static HttpResponse<Problem> linkNeeded() {
        return Problem.response(ProblemCode.LINK_NEEDED, "Experts get a personal link with their invitation.");
    }
}
