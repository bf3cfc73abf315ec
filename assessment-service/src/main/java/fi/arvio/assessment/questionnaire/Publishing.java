package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.store.DataFile;
import fi.arvio.assessment.store.Fingerprint;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publishes a questionnaire version that keeps all rules, once and for ever. */
@Singleton
class Publishing {
    private final JdbcQuestionnaires questionnaires;
    private final DocumentTree trees;
    private final JsonMapper json;

    Publishing(JdbcQuestionnaires questionnaires, DocumentTree trees, JsonMapper json) {
        this.questionnaires = questionnaires;
        this.trees = trees;
        this.json = json;
    }

    /** What became of a document. */
    sealed interface Outcome {
        /** It is a version that was not there. */
        record Published(String code, int version) implements Outcome {}

        /** The same version says the same already. */
        record Known(String code, int version) implements Outcome {}

        /** The version says something else. */
        record Changed(String code, int version) implements Outcome {}

        /** It breaks rules. */
        record Invalid(List<String> faults) implements Outcome {}

        /** It is no JSON object. */
        record Unreadable() implements Outcome {}
    }

    @Transactional
    Outcome publish(String document) {
        Optional<Map<String, Object>> tree = trees.read(document);
        if (tree.isEmpty()) {
            return new Outcome.Unreadable();
        }
        List<String> faults = QuestionnaireRules.faults(tree.get());
        return faults.isEmpty() ? publish(document, tree.get()) : new Outcome.Invalid(faults);
    }

    private Outcome publish(String document, Map<String, Object> tree) {
        DataFile file = new DataFile("a questionnaire", document, Fingerprint.sha256(document));
        Questionnaire read;
        try {
            read = json.readValue(document, Questionnaire.class);
        } catch (IOException e) {
            return new Outcome.Invalid(List.of("the document holds a field of another kind than it should"));
        }
        if (questionnaires.add(read, file)) {
            return new Outcome.Published(read.code(), read.version());
        }
        boolean same = questionnaires
                .version(read.code(), read.version())
                .flatMap(kept -> trees.read(kept.document()))
                .filter(tree::equals)
                .isPresent();
        return same ? new Outcome.Known(read.code(), read.version()) : new Outcome.Changed(read.code(), read.version());
    }
}
