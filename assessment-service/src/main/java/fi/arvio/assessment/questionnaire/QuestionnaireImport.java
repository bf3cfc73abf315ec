package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.store.DataFiles;
import jakarta.inject.Singleton;
import java.util.List;

/** Publishes the questionnaire that ships with the service. */
@Singleton
public class QuestionnaireImport {
    private final DataFiles files;
    private final Publishing publishing;

    QuestionnaireImport(DataFiles files, Publishing publishing) {
        this.files = files;
        this.publishing = publishing;
    }

    /** Returns whether there was a version that had not been published yet. */
    public boolean run() {
        return publish(files.read("questionnaire/questionnaire.json").content());
    }

    boolean publish(String document) {
        return switch (publishing.publish(document)) {
            case Publishing.Outcome.Published published -> true;
            case Publishing.Outcome.Known known -> false;
            case Publishing.Outcome.Changed(String code, int version) -> throw new QuestionnaireChanged(code, version);
            case Publishing.Outcome.Invalid(List<String> faults) ->
                throw new IllegalStateException("the questionnaire that ships is invalid: " + faults);
            case Publishing.Outcome.Unreadable unreadable ->
                throw new IllegalStateException("the questionnaire that ships is no JSON object");
        };
    }
}
