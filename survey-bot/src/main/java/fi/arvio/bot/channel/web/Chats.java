package fi.arvio.bot.channel.web;

import fi.arvio.bot.assessment.RoundsKnown;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.security.Pass;
import fi.arvio.bot.security.PersonalLinks;
import fi.arvio.bot.security.Tokens;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Opens chats, whichever way people come, and says who may use one. */
@Singleton
class Chats {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final PersonalLinks links;
    private final RoundsKnown rounds;
    private final Tokens tokens;
    private final Mailbox mailbox;

    Chats(PersonalLinks links, RoundsKnown rounds, Tokens tokens, Mailbox mailbox) {
        this.links = links;
        this.rounds = rounds;
        this.tokens = tokens;
        this.mailbox = mailbox;
    }

    /** A conversation of the page with whose it is, the token to use it with, and the sequence after which to fetch. */
    @Serdeable
    record Conversation(String conversation, String token, String language, long after, String name, String body) {}

    Conversation open(Person person, Pass pass) {
        String conversation = conversation(person.respondent());
        return new Conversation(
                conversation,
                tokens.forChat(pass),
                person.language().code(),
                mailbox.beginning(conversation),
                person.name(),
                person.body().in(person.language()));
    }

    /** One conversation a person, the same in every tab: it says where they were, wherever they come back. */
    static String conversation(String respondent) {
        return UUID.nameUUIDFromBytes(("chat " + respondent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What to answer somebody whose token does not, or not any more, let them use the conversation. */
    Optional<HttpResponse<?>> refusal(String conversation, Authentication person) {
        if (!links.admit(person)) {
            return Optional.of(gone(ended()));
        }
        return conversation(person.getName()).equals(conversation)
                ? Optional.empty()
                : Optional.of(Problem.response(ProblemCode.FORBIDDEN, "The conversation belongs to somebody else."));
    }

    /** Nobody is told that their round is over before the bot knows which rounds there are. */
    HttpResponse<?> gone(HttpResponse<?> refusal) {
        return rounds.areKnown()
                ? refusal
                : Problem.response(ProblemCode.ROUNDS_UNKNOWN, "The bot has just started: try again soon.", SOON);
    }

    private static HttpResponse<?> ended() {
        return Problem.response(
                        ProblemCode.UNAUTHENTICATED,
                        "The chat has ended with its link, or with the round: open it anew.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
