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
        copies.findAll().forEach(copy -> open(copy.document()));
    }

    @Scheduled(fixedDelay = "${arvio.service.poll}", initialDelay = "10ms")
    void poll() {
        try {
            refresh();
            heard = true;
        } catch (HttpClientException e) {
            LOG.info("The assessment service does not answer ({}); going on with the copies", e.getMessage());
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
        for (Listing.Entry entry : listing.rounds()) {
            current.add(entry.id());
            service.round(entry.id(), tags.getOrDefault(entry.id(), "")).ifPresent(news -> {
                open(news.document());
                keep(new RoundCopy(entry.id(), news.etag(), news.document()), tags.containsKey(entry.id()));
                LOG.info("Round {} taken over from the assessment service", entry.id());
            });
        }
        tags.keySet().stream().filter(id -> !current.contains(id)).forEach(copies::deleteById);
        rounds.keepOnly(current);
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
        String edition = edition(document.questionnaire());
        OpenRound round = Compiler.round(document, read(edition, QuestionnaireDocument.class));
        opening.assign(round);
        rounds.put(round);
    }

    private String edition(RoundDocument.Edition edition) {
        return copies.questionnaire(edition.code(), edition.version()).orElseGet(() -> {
            String document = service.questionnaire(edition.code(), edition.version());
            copies.keepQuestionnaire(edition.code(), edition.version(), document);
            return document;
        });
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The assessment service's " + type.getSimpleName() + " is unreadable", e);
        }
    }
}
