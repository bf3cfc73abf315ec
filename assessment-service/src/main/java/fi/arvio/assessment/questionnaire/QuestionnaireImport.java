package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.store.DataFiles;
import jakarta.inject.Singleton;

/** Publishes the questionnaire that ships with the service. */
@Singleton
public class QuestionnaireImport {
    private final DataFiles files;
    private final JdbcQuestionnaires questionnaires;

    QuestionnaireImport(DataFiles files, JdbcQuestionnaires questionnaires) {
        this.files = files;
        this.questionnaires = questionnaires;
    }

    /** Returns whether there was a version that had not been published yet. */
    public boolean run() {
        return questionnaires.publish(files.read("questionnaire/questionnaire.json"));
    }
}
