package fi.arvio.assessment.questionnaire;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** Publishes what second rounds ask, as versions of a questionnaire of its own. */
@Singleton
public class SecondQuestionnaires {
    private static final String SUFFIX = "-DELPHI";
    private static final int LONGEST_CODE = 40;

    private final JdbcQuestionnaires questionnaires;
    private final Publishing publishing;
    private final DocumentTree trees;
    private final JsonMapper json;

    SecondQuestionnaires(
            JdbcQuestionnaires questionnaires, Publishing publishing, DocumentTree trees, JsonMapper json) {
        this.questionnaires = questionnaires;
        this.publishing = publishing;
        this.trees = trees;
        this.json = json;
    }

    /** A published version. */
    public record Edition(String code, int version) {}

    /** Whether the questionnaire of that code is one of a second round. */
    public static boolean isOne(String code) {
        return code.endsWith(SUFFIX);
    }

    /** The version that asks these items of another questionnaire again; the same for the same items. */
    @Transactional
    public Edition publish(String code, int version, Set<String> items) {
        Map<String, Object> first = trees.read(questionnaires
                        .version(code, version)
                        .orElseThrow(() -> new IllegalArgumentException("no questionnaire " + code + " " + version))
                        .document())
                .orElseThrow();
        for (int next = 1; ; next++) {
            Map<String, Object> second = SecondQuestionnaire.of(first, items, codeOf(code), next);
            switch (publishing.publish(write(second))) {
                case Publishing.Outcome.Published(String as, int number) -> {
                    return new Edition(as, number);
                }
                case Publishing.Outcome.Known(String as, int number) -> {
                    return new Edition(as, number);
                }
                case Publishing.Outcome.Changed other -> {}
                case Publishing.Outcome.Invalid invalid ->
                    throw new IllegalStateException("a second round's questionnaire is invalid: " + invalid.faults());
                case Publishing.Outcome.Unreadable unreadable ->
                    throw new IllegalStateException("a second round's questionnaire is no JSON object");
            }
        }
    }

    /** A third round asks what the second did, under the second's code. */
    static String codeOf(String code) {
        return isOne(code) ? code : code.substring(0, Math.min(code.length(), LONGEST_CODE - SUFFIX.length())) + SUFFIX;
    }

    private String write(Map<String, Object> document) {
        try {
            return json.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
