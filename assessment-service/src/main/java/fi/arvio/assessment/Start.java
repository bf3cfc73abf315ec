package fi.arvio.assessment;

import fi.arvio.assessment.catalogue.programme.CatalogueImport;
import fi.arvio.assessment.questionnaire.QuestionnaireImport;
import fi.arvio.assessment.sample.SampleRound;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings in what ships with the service before the first request is taken. */
@Singleton
final class Start implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final CatalogueImport catalogue;
    private final QuestionnaireImport questionnaire;
    private final Optional<SampleRound> sample;

    Start(CatalogueImport catalogue, QuestionnaireImport questionnaire, Optional<SampleRound> sample) {
        this.catalogue = catalogue;
        this.questionnaire = questionnaire;
        this.sample = sample;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        LOG.info("Catalogue: {} new or changed files", catalogue.run());
        LOG.info("Questionnaire: {}", questionnaire.run() ? "published" : "as published before");
        sample.ifPresent(round -> LOG.info("Sample rounds: {}", round.open() ? "opened" : "there already"));
    }
}
