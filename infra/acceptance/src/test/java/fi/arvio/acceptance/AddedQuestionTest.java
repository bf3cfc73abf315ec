package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.arvio.demo.Role;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A facilitator lets an open round ask one question more: what each of the invited hears of it, and what arrives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AddedQuestionTest {
    private static final String ADDED = "N1 ";

    @Test
    void everybody_is_asked_the_added_question_once_and_nothing_again() throws Exception {
        var finnish = Words.in("fi");
        var arvio = RunningArvio.start("added-question");
        try (arvio) {
            var finished = PageGuest.of(arvio, arvio.person("E03"));
            finished.presses("start");
            assertThat(finished.answersAll()).isNotEmpty();
            finished.presses("enough");
            finished.awaitText(finnish.beginningOf("offer.declined"));
            var middle = PageGuest.of(arvio, arvio.person("E06"));
            middle.presses("start");
            var before = middle.answers(5);
            var welcomed = PageGuest.of(arvio, arvio.person("E07"));

            add(arvio);
            await("the bot asks the new version")
                    .untilAsserted(() -> assertThat(welcomed.asks("tilanne")).contains("0/13"));

            assertAskedOnThePage(arvio, finnish);
            var after = middle.answersAll();
            assertThat(after)
                    .endsWith(ADDED)
                    .doesNotContainAnyElementsOf(before)
                    .doesNotHaveDuplicates();
            var newcomer = PageGuest.of(arvio, arvio.person("E08"));
            newcomer.presses("start");
            // After the four of the fixed core, where the questionnaire has it.
            assertThat(newcomer.answersAll().indexOf(ADDED)).isEqualTo(4);

            arvio.awaitEmptyBacklog();
            assertThat(arvio.api().backlog().path("dead").asInt())
                    .as("refused for good")
                    .isZero();
        }
        // The service takes an answer to the added question as one to the newer version, or not at all.
        var received = ReceivedAnswers.in(arvio.settings().data(), Map.of());
        assertThat(received.byPseudonym())
                .hasSize(3)
                .allSatisfy(answers -> assertThat(answers).anyMatch(answer -> answer.startsWith(ADDED)));
        assertThat(received.revised()).as("answers given twice").isZero();
    }

    /** Who had finished is told so, and finds the one question on a page that has nothing else to press. */
    private static void assertAskedOnThePage(RunningArvio arvio, Words finnish) throws IOException {
        try (var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            var pane = ChatPane.onOurPage(page);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E03").click();
            pane.await(pane::isQuestion);
            assertThat(page.getByText(finnish.of("added.text", Map.of("count", 1, "minutes", 1)))
                            .count())
                    .isEqualTo(1);
            assertThat(pane.lastCard().innerText()).contains("13/13 · ", "Mitä muuta?");
            assertThat(questions(page).count()).isEqualTo(1);
            Chromium.screenshot(page, "added-question");
            pane.numbered().nth(3).click();
            pane.button(finnish.of("offer.no")).waitFor();
        }
    }

    private static Locator questions(Page page) {
        return page.locator(".card").filter(new Locator.FilterOptions().setHasText("/13 · "));
    }

    private static void add(RunningArvio arvio) throws IOException, InterruptedException {
        var api = arvio.api();
        var questionnaire = (ObjectNode) api.service("/questionnaires/ARVIO/versions/1");
        questionnaire.put("version", 2);
        var items = questionnaire.withArray("items");
        var added = ((ObjectNode) items.get(3).deepCopy()).put("code", "N1").put("since", 2);
        added.put("about", "CITY");
        added.putObject("header").put("fi", "Lisäys").put("sv", "Tillägg").put("en", "Addition");
        added.putObject("stem").put("fi", "Mitä muuta?").put("sv", "Vad mer?").put("en", "What else?");
        items.insert(4, added);
        var service = arvio.settings().serviceUrl() + "/api/v1";
        var published = api.call("POST", service + "/questionnaires", Role.FACILITATOR, questionnaire.toString());
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        var asked = api.call(
                "PUT",
                service + "/rounds/" + api.openRound() + "/questionnaire",
                Role.FACILITATOR,
                "{\"code\":\"ARVIO\",\"version\":2}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
    }
}
