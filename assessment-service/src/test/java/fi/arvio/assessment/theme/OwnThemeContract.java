package fi.arvio.assessment.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people's own themes and the decisions about them promise, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class OwnThemeContract {
    private final Database database;
    private RunningService service;
    private Answers answers;

    OwnThemeContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        answers = new Answers(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void themes_are_told_without_their_authors_in_an_order_that_tells_nothing() {
        for (int person = 1; person <= 4; person++) {
            tell(person, "1", 1, "Aihe " + person);
            tell(person, "2", 1, "Toinen aihe " + person);
        }
        RunningService.Answer themes = themes();
        assertThat(themes.each("themes", "id")).hasSize(8).isSortedAccordingTo(Comparator.comparing(String::valueOf));
        assertThat(themes.each("themes", "quotable")).containsOnly(false);
        assertThat(themes.each("themes", "decision")).containsOnlyNulls();
        assertThat(themes.body()).doesNotContain(Answers.pseudonym(1), "KASKO", "pseudonym", "subject", "revision");
    }

    @Test
    void themes_come_page_by_page_though_some_are_told_and_others_deleted_meanwhile() {
        for (int person = 1; person <= 6; person++) {
            tell(person, "1", 1, "" + person);
        }
        List<Object> six = themes().each("themes", "id");
        RunningService.Answer first = themes("?limit=2");
        assertThat(first.each("themes", "id")).isEqualTo(six.subList(0, 2));
        int last = Integer.parseInt((String) first.at("themes.1.text"));
        assertThat(answers.put(Answers.pseudonym(last), "Z1", "1", 2, "\"deleted\":true")
                        .status())
                .isEqualTo(201);
        tell(7, "1", 1, "7");

        RunningService.Answer second = themes("?limit=3&after=" + first.at("next"));
        RunningService.Answer rest = themes("?after=" + second.at("next"));
        List<Object> later = new ArrayList<>(second.each("themes", "id"));
        later.addAll(rest.each("themes", "id"));
        assertThat(second.each("themes", "id")).hasSize(3);
        assertThat(rest.json().containsKey("next")).isFalse();
        assertThat(later).doesNotHaveDuplicates().containsAll(six.subList(2, 6));
        assertThat(themes().each("themes", "id")).containsAll(later);
    }

    @Test
    void a_page_of_themes_is_of_one_to_five_hundred_and_begins_where_one_of_themes_ended() {
        for (String limit : List.of("0", "501")) {
            assertThat(themes("?limit=" + limit).at("code")).as(limit).isEqualTo("invalid-request");
        }
        assertThat(themes("?limit=500").status()).isEqualTo(200);
        Object next = service.get("/api/v1/rounds/" + answers.round() + "/roster?limit=1", "FACILITATOR")
                .at("next");
        String noTheme = Base64.getUrlEncoder().encodeToString("own-themes:1".getBytes(StandardCharsets.UTF_8));
        for (Object after : List.of(next, noTheme, "1", "")) {
            assertThat(themes("?limit=1&after=" + after).at("errors.0.field"))
                    .as("after " + after)
                    .isEqualTo("after");
        }
    }

    @Test
    void a_decision_reaches_its_author_and_a_later_one_replaces_it() {
        tell(1, "1", 1, "Vapaaehtoiset");
        String id = onlyTheme();
        RunningService.Answer nothingYet = decisions(null);
        assertThat((List<?>) nothingYet.at("decisions")).isEmpty();

        assertThat(decide(id, "{\"decision\":\"PARKED\",\"message\":\"Palaamme tähän.\"}")
                        .at("decision.revision"))
                .isEqualTo(1);
        assertThat(decide(id, "{\"decision\":\"PARKED\",\"message\":\"Palaamme tähän.\"}")
                        .at("decision.revision"))
                .isEqualTo(1);
        assertThat(decide(id, "{\"decision\":\"MERGED\",\"mergedInto\":\"KOTO-1-3\"}")
                        .at("decision.revision"))
                .isEqualTo(2);

        RunningService.Answer told = decisions(nothingYet.header("ETag"));
        assertThat(told.status()).isEqualTo(200);
        assertThat((List<?>) told.at("decisions")).hasSize(1);
        assertThat((Map<?, ?>) told.at("decisions.0"))
                .extracting("pseudonym", "subject", "revision", "decision", "message")
                .containsExactly(Answers.pseudonym(1), "1", 2, "MERGED", null);
        assertThat((String) told.at("decisions.0.mergedInto.fi")).startsWith("Kumppanuudet");
        assertThat(decisions(told.header("ETag")).status()).isEqualTo(304);
        assertThat(themes().at("themes.0.decision.mergedInto")).isEqualTo("KOTO-1-3");
    }

    @Test
    void what_others_wrote_is_not_told_to_the_author_of_a_merged_theme() {
        tell(1, "1", 1, "Vapaaehtoiset");
        String first = onlyTheme();
        tell(2, "1", 1, "Yhdistykset");
        String second = themes().each("themes", "id").stream()
                .map(String::valueOf)
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(decide(first, "{\"decision\":\"MERGED\",\"mergedInto\":\"" + second + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(decide(second, "{\"decision\":\"MERGED\",\"mergedInto\":\"" + first + "\"}")
                        .at("code"))
                .isEqualTo("theme-decision-refused");
        assertThat(decisions(null).at("decisions.0.mergedInto")).isNull();
        assertThat(decisions(null).body()).doesNotContain("Yhdistykset");
    }

    @Test
    void a_deleted_theme_takes_its_decision_with_it_and_does_not_get_it_back() {
        tell(1, "1", 1, "Vapaaehtoiset");
        String id = onlyTheme();
        decide(id, "{\"decision\":\"ACCEPTED\",\"message\":\"Salaisuus\"}");
        answers.put(Answers.pseudonym(1), "Z1", "1", 2, "\"deleted\":true");

        assertThat((List<?>) themes().at("themes")).isEmpty();
        assertThat((List<?>) decisions(null).at("decisions")).isEmpty();
        assertThat(decide(id, "{\"decision\":\"ACCEPTED\"}").at("code")).isEqualTo("theme-not-found");
        assertThat(service.<List<String>>reading(sql -> sql.list(
                        "select coalesce(message, 'gone') as message from theme_decision", row -> row.text("message"))))
                .containsExactly("gone");

        tell(1, "1", 3, "Aivan muuta");
        assertThat(themes().at("themes.0.decision")).isNull();
        assertThat(decide(id, "{\"decision\":\"PARKED\"}").at("decision.revision"))
                .isEqualTo(2);
        assertThat(decisions(null).at("decisions.0.revision")).isEqualTo(2);
    }

    @Test
    void a_decision_that_contradicts_itself_or_leads_nowhere_is_refused() {
        tell(1, "1", 1, "Vapaaehtoiset");
        String id = onlyTheme();
        for (String body : List.of(
                "{\"decision\":\"MERGED\"}",
                "{\"decision\":\"MERGED\",\"mergedInto\":\"KOTO-99\"}",
                "{\"decision\":\"MERGED\",\"mergedInto\":\"" + id + "\"}",
                "{\"decision\":\"PARKED\",\"mergedInto\":\"KOTO-1\"}",
                "{\"decision\":\"PARKED\",\"message\":\"a\\u0000b\"}")) {
            assertThat(decide(id, body).at("code")).as(body).isEqualTo("theme-decision-refused");
        }
        assertThat(decide(id, "{\"decision\":\"PARKED\",\"message\":\"" + "ä".repeat(501) + "\"}")
                        .at("code"))
                .isEqualTo("invalid-request");
        assertThat(decide(id, "{\"decision\":\"PARKED\",\"message\":\"" + "ä".repeat(500) + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(decide(id, "{}").at("code")).isEqualTo("invalid-request");
        assertThat(decide("00000000-0000-3000-8000-000000000000", "{\"decision\":\"PARKED\"}")
                        .at("code"))
                .isEqualTo("theme-not-found");
    }

    @Test
    void themes_from_a_pilot_are_not_taken_up() {
        Answers pilot = Answers.toPilot(service);
        pilot.put(Answers.pseudonym(1), "Z1", "1", 1, "\"value\":{\"text\":\"Kokeilu\"}");
        assertThat(service.get("/api/v1/rounds/" + pilot.round() + "/own-themes", "FACILITATOR")
                        .at("code"))
                .isEqualTo("pilot-round");
        assertThat(service.put(
                                "/api/v1/rounds/" + pilot.round()
                                        + "/own-themes/00000000-0000-3000-8000-000000000000/decision",
                                "FACILITATOR",
                                "{\"decision\":\"PARKED\"}")
                        .at("code"))
                .isEqualTo("pilot-round");
        assertThat(service.get("/api/v1/bot/rounds/" + pilot.round() + "/theme-decisions", "BOT")
                        .body())
                .isEqualTo("{\"decisions\":[]}");
    }

    private void tell(int person, String subject, int revision, String text) {
        assertThat(answers.put(
                                Answers.pseudonym(person),
                                "Z1",
                                subject,
                                revision,
                                "\"value\":{\"text\":\"" + text + "\"}")
                        .status())
                .isEqualTo(201);
    }

    private RunningService.Answer themes() {
        return themes("");
    }

    private RunningService.Answer themes(String query) {
        return service.get("/api/v1/rounds/" + answers.round() + "/own-themes" + query, "FACILITATOR");
    }

    private String onlyTheme() {
        assertThat((List<?>) themes().at("themes")).hasSize(1);
        return (String) themes().at("themes.0.id");
    }

    private RunningService.Answer decide(String theme, String body) {
        return service.put(
                "/api/v1/rounds/" + answers.round() + "/own-themes/" + theme + "/decision", "FACILITATOR", body);
    }

    private RunningService.Answer decisions(String etag) {
        var request = service.request("/api/v1/bot/rounds/" + answers.round() + "/theme-decisions", "BOT");
        return service.send((etag == null ? request : request.header("If-None-Match", etag)).GET());
    }
}
