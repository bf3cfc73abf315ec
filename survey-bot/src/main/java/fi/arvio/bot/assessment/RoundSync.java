package fi.arvio.bot.assessment;

import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Copies;
import fi.arvio.bot.store.RoundCopy;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the bot's copies of rounds and questionnaires, so that dialogues go on while the service is down. */
@Singleton
class RoundSync {
    private static final Logger LOG = LoggerFactory.getLogger(RoundSync.class);

    private final AssessmentService service;
    private final Copies copies;
    private final RoundOpening opening;
    private final Rounds rounds;
    private final ObjectMapper mapper;
    private volatile boolean heard;

    RoundSync(AssessmentService service, Copies copies, RoundOpening opening, Rounds rounds, ObjectMapper mapper) {
        this.service = service;
        this.copies = copies;
        this.opening = opening;
        this.rounds = rounds;
        this.mapper = mapper;
    }

    /** The list of rounds as the service gives it. */
    @Serdeable
    record Listing(List<Entry> rounds) {
        /** One round of the list. */
        @Serdeable
        record Entry(UUID id) {}
    }

    /** Takes up the rounds from the copies, before anything is heard of the service. */
    @EventListener
    void start(StartupEvent ignored) {
        copies.findAll().forEach(copy -> apart(copy.roundId(), () -> open(copy.document())));
    }

    @Scheduled(fixedDelay = "${arvio.service.poll}", initialDelay = "10ms")
    void poll() {
        try {
            refresh();
            heard = true;
        } catch (HttpClientException e) {
            LOG.info("The assessment service does not answer ({}); going on with the copies", e.getMessage());
        } catch (UncheckedIOException e) {
            LOG.error("The assessment service's list of rounds is unreadable; going on with the copies", e);
        }
    }

    /** One round that cannot be read or fetched keeps nobody from the others; what was known of it stays. */
    private static void apart(UUID id, Runnable work) {
        try {
            work.run();
        } catch (HttpClientException e) {
            LOG.info("Round {} cannot be fetched ({}); going on with what is known", id, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Round {} cannot be taken up; going on with what is known", id, e);
        }
    }

    /** Whether the service has answered since this bot started. */
    boolean hasHeard() {
        return heard;
    }

    private void refresh() {
        Listing listing = read(service.rounds(), Listing.class);
        Map<UUID, String> tags = new HashMap<>();
        copies.findAll().forEach(copy -> tags.put(copy.roundId(), copy.etag()));
        Set<UUID> current = new HashSet<>();
        listing.rounds().stream().map(Listing.Entry::id).forEach(id -> {
            current.add(id);
            apart(id, () -> refresh(id, Optional.ofNullable(tags.get(id))));
        });
        tags.keySet().stream().filter(id -> !current.contains(id)).forEach(copies::deleteById);
        rounds.keepOnly(current);
    }

    private void refresh(UUID id, Optional<String> tag) {
        service.round(id, tag.orElse("")).ifPresent(news -> {
            open(news.document());
            keep(new RoundCopy(id, news.etag(), news.document()), tag.isPresent());
            LOG.info("Round {} taken over from the assessment service", id);
        });
    }

    private void keep(RoundCopy copy, boolean known) {
        if (known) {
            copies.update(copy);
        } else {
            copies.save(copy);
        }
    }

    private void open(String json) {
        RoundDocument document = read(json, RoundDocument.class);
        OpenRound round = Compiler.round(document, edition(document.questionnaire()));
        opening.assign(round);
        rounds.put(round);
    }

    private QuestionnaireDocument edition(RoundDocument.Edition edition) {
        return copies.questionnaire(edition.code(), edition.version())
                .map(copy -> read(copy, QuestionnaireDocument.class))
                .orElseGet(() -> fetch(edition));
    }

    /** Kept for good, and so only once it has been understood. */
    private QuestionnaireDocument fetch(RoundDocument.Edition edition) {
        String json = service.questionnaire(edition.code(), edition.version());
        QuestionnaireDocument document = read(json, QuestionnaireDocument.class);
        Compiler.questionnaire(document);
        copies.keepQuestionnaire(edition.code(), edition.version(), json);
        return document;
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The assessment service's " + type.getSimpleName() + " is unreadable", e);
        }
    }
}
