package fi.arvio.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.store.DataFile;
import fi.arvio.assessment.store.DataFiles;
import fi.arvio.assessment.store.Fingerprint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a published questionnaire version promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class QuestionnaireContract {
    private final Database database;
    private RunningService service;

    QuestionnaireContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private DataFile shipped() {
        return service.bean(DataFiles.class).read("questionnaire/questionnaire.json");
    }

    @Test
    void publishing_the_same_words_again_changes_nothing() {
        assertThat(service.bean(QuestionnaireImport.class).run()).isFalse();
    }

    @Test
    void a_published_version_cannot_be_given_other_words() {
        String changed = shipped().content().replaceFirst("Kuinka hyvin", "Miten");
        assertThatThrownBy(() -> service.bean(JdbcQuestionnaires.class)
                        .publish(new DataFile("changed", changed, Fingerprint.sha256(changed))))
                .isInstanceOf(QuestionnaireChanged.class)
                .hasMessageContaining("new version");
    }

    @Test
    void it_is_handed_out_byte_for_byte() {
        assertThat(service.get("/api/v1/questionnaires/ARVIO/versions/1", "BOT").body())
                .isEqualTo(shipped().content());
    }
}
