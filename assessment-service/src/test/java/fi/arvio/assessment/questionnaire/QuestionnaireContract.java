package fi.arvio.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.store.DataFile;
import fi.arvio.assessment.store.DataFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThatThrownBy(() -> service.bean(QuestionnaireImport.class).publish(changed))
                .isInstanceOf(QuestionnaireChanged.class)
                .hasMessageContaining("new version");
    }

    @Test
    void a_new_version_is_published_once_and_stays_what_it_is() {
        String second = Editions.withAnotherItem(2);
        assertThat(post(second).status()).isEqualTo(201);
        assertThat(post(second).status()).isEqualTo(200);
        assertThat(post(second.replace("  ", " ")).status()).isEqualTo(200);
        assertThat(post(second.replace("Entä nyt?", "Miten nyt?")).at("code")).isEqualTo("questionnaire-changed");
        assertThat(service.get("/api/v1/questionnaires/ARVIO/versions/2", "BOT").body())
                .isEqualTo(second);
    }

    @Test
    void an_invalid_document_is_refused_by_item_and_field() {
        RunningService.Answer refused = post(Editions.changed(Editions.withAnotherItem(3), "\"sv\":\"Och nu?\",", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("code")).isEqualTo("questionnaire-invalid");
        assertThat((String) refused.at("detail")).contains("items N1.stem.sv");
        assertThat(service.get("/api/v1/questionnaires/ARVIO/versions/3", "BOT").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "{", "\"text\"", "[[[[[[[["})
    void what_is_no_document_is_a_bad_request(String body) {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\":[null]}",
                "{\"code\":\"A\\u0000\",\"version\":1}",
                "{\"scales\":{\"a\":1},\"items\":[{\"code\":7}]}"
            })
    void what_is_hardly_a_document_is_invalid(String body) {
        assertThat(post(body).at("code")).isEqualTo("questionnaire-invalid");
    }

    @Test
    void a_field_of_another_kind_is_invalid_too() {
        assertThat(post(Editions.changed(Editions.withAnotherItem(4), "\"shuffled\": true", "\"shuffled\": [7]"))
                        .status())
                .isIn(201, 422);
        assertThat(post(Editions.changed(Editions.withAnotherItem(5), "\"title\": {", "\"scales\": 1, \"title\": {"))
                        .status())
                .isIn(400, 422);
    }

    private RunningService.Answer post(String document) {
        return service.post("/api/v1/questionnaires", "ADMINISTRATOR", document);
    }

    @Test
    void it_is_handed_out_byte_for_byte() {
        assertThat(service.get("/api/v1/questionnaires/ARVIO/versions/1", "BOT").body())
                .isEqualTo(shipped().content());
    }
}
