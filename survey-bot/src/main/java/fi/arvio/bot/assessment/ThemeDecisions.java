package fi.arvio.bot.assessment;

import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.delivery.ReplyRelay;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Pseudonyms;
import fi.arvio.bot.store.Whereabouts;
import fi.arvio.bot.text.Text;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.Turns;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the authors of themes what facilitators decided about them: once each, whenever the decision is heard of. */
@Singleton
class ThemeDecisions {
    private static final Logger LOG = LoggerFactory.getLogger(ThemeDecisions.class);

    private final AssessmentService service;
    private final Rounds rounds;
    private final Pseudonyms pseudonyms;
    private final Turns turns;
    private final ReplyRelay replies;
    private final List<Outgoing> channels;
    private final ObjectMapper mapper;
    /** What was told. Not kept over a restart: telling again is harmless. */
    private final Map<UUID, Heard> heard = new ConcurrentHashMap<>();

    private volatile boolean closing;

    /** The decisions of a round as they were told last, and the tag to ask for newer ones with. */
    private record Heard(String etag, Set<Document.Entry> decisions) {
        static final Heard NOTHING = new Heard("", Set.of());
    }

    ThemeDecisions(
            AssessmentService service,
            Rounds rounds,
            Pseudonyms pseudonyms,
            Turns turns,
            ReplyRelay replies,
            List<Outgoing> channels,
            ObjectMapper mapper) {
        this.service = service;
        this.rounds = rounds;
        this.pseudonyms = pseudonyms;
        this.turns = turns;
        this.replies = replies;
        this.channels = channels;
        this.mapper = mapper;
    }

    /** The decisions of one round as the service tells them. */
    @Serdeable
    record Document(List<Entry> decisions) {
        /** One decision about one person's theme. */
        @Serdeable
        record Entry(
                String pseudonym,
                String subject,
                int revision,
                Input.Decision.Verdict decision,
                @Nullable Text mergedInto,
                @Nullable String message) {
            Input toInput() {
                return new Input.Decided(new Input.Decision(subject, revision, decision, mergedInto, message));
            }
        }
    }

    @Scheduled(fixedDelay = "${arvio.service.poll}", initialDelay = "${arvio.service.poll}")
    void poll() {
        for (OpenRound round : rounds.all()) {
            try {
                Heard before = heard.getOrDefault(round.id(), Heard.NOTHING);
                service.themeDecisions(round.id(), before.etag()).ifPresent(news -> tell(round, before, news));
            } catch (HttpClientException e) {
                LOG.info("No word of decisions about themes ({})", e.getMessage());
            } catch (RuntimeException e) {
                if (closing) {
                    LOG.info("The decisions about themes of round {} are told after the next start", round.id());
                    return;
                }
                LOG.error("The decisions about themes of round {} cannot be told", round.id(), e);
            }
        }
    }

    @PreDestroy
    void stop() {
        closing = true;
    }

    private void tell(OpenRound round, Heard before, AssessmentService.Tagged news) {
        List<Document.Entry> decisions = read(news.document()).decisions();
        List<Document.Entry> untold = decisions.stream()
                .filter(decision -> !before.decisions().contains(decision))
                .toList();
        if (!untold.isEmpty()) {
            tell(round, untold);
        }
        heard.put(round.id(), new Heard(news.etag(), Set.copyOf(decisions)));
    }

    private void tell(OpenRound round, List<Document.Entry> decisions) {
        Map<String, Rounds.Invited> byPseudonym = round.roster().values().stream()
                .map(person -> new Rounds.Invited(round, person))
                .collect(Collectors.toMap(
                        invited ->
                                pseudonyms.of(round.series(), invited.person().respondent()),
                        Function.identity()));
        decisions.forEach(decision -> {
            Rounds.Invited author = byPseudonym.get(decision.pseudonym());
            if (author != null) {
                turns.tell(author, decision.toInput()).ifPresent(this::ring);
            }
        });
        replies.ring();
    }

    private void ring(Whereabouts where) {
        channels.stream()
                .filter(channel -> channel.writes(where.channel()))
                .forEach(channel -> channel.ring(where.conversation()));
    }

    private Document read(String json) {
        try {
            return mapper.readValue(json, Document.class);
        } catch (IOException e) {
            throw new IllegalStateException("The assessment service's decisions about themes are unreadable", e);
        }
    }
}
