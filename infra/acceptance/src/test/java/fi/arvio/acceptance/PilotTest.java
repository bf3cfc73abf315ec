package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Role;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Testers try the questions of a pilot round beside a real one: what the facilitator learns, and what never counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PilotTest {
    private static final String FIRST_ITEM = "C1a";

    @Test
    void a_pilot_tells_what_was_unclear_and_nothing_of_it_counts() throws Exception {
        try (var arvio = RunningArvio.start("pilot")) {
            var voice = FifthVoice.of(arvio, "E20");
            var pilot = pilot(arvio);
            markOnThePage(arvio);
            var other = PageGuest.of(arvio, tester(arvio, pilot, "P02"));
            other.presses("start");
            assertThat(other.answersAll()).isNotEmpty();

            arvio.awaitEmptyBacklog();
            var item = item(arvio.api().service("/rounds/" + pilot + "/pilot"));
            assertThat(item.path("unclear").asInt()).as("%s", item).isEqualTo(1);
            assertThat(item.path("answered").asInt()).as("%s", item).isEqualTo(2);
            for (var path : List.of("results/goals", "results/core", "flags", "snapshots", "own-themes")) {
                assertRefused(arvio, "GET", pilot, path);
            }
            assertRefused(arvio, "POST", pilot, "snapshots");

            voice.assertUnheard();
            var fifth = PageGuest.of(arvio, voice.person());
            fifth.presses("start");
            fifth.answersAll();
            voice.assertHeard();
        }
    }

    private static void markOnThePage(RunningArvio arvio) throws IOException {
        var finnish = Words.in("fi");
        try (var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            var pane = ChatPane.onOurPage(page);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-P01").click();
            page.getByText(finnish.of("welcome.pilot")).last().waitFor();
            pane.button(finnish.of("welcome.start")).click();
            pane.await(pane::isQuestion);
            pane.button(finnish.of("card.unclear")).click();
            page.getByText(finnish.of("unclear.marked")).waitFor();
            Chromium.screenshot(page, "pilot");
            pane.numbered().nth(3).click();
            pane.await(() -> pane.lastCard().innerText().contains("2/12 · "));
        }
    }

    private static String pilot(RunningArvio arvio) throws IOException, InterruptedException {
        for (var round : arvio.api().service("/rounds").path("rounds")) {
            if ("PILOT".equals(round.path("purpose").asText())) {
                return round.path("id").asText();
            }
        }
        throw new AssertionError("There is no pilot");
    }

    private static Person tester(RunningArvio arvio, String pilot, String id) throws IOException, InterruptedException {
        for (var respondent :
                arvio.api().service("/rounds/" + pilot + "/roster").path("respondents")) {
            if (id.equals(respondent.path("id").asText())) {
                return Person.of(respondent);
            }
        }
        throw new AssertionError("The pilot has no tester " + id);
    }

    private static JsonNode item(JsonNode pilot) {
        for (var item : pilot.path("items")) {
            if (FIRST_ITEM.equals(item.path("item").asText())) {
                return item;
            }
        }
        throw new AssertionError("The pilot lacks " + FIRST_ITEM);
    }

    private static void assertRefused(RunningArvio arvio, String method, String round, String path)
            throws IOException, InterruptedException {
        var url = arvio.settings().serviceUrl() + "/api/v1/rounds/" + round + "/" + path;
        var refused = arvio.api().call(method, url, Role.FACILITATOR, "");
        assertThat(refused.statusCode()).as(path).isEqualTo(409);
        assertThat(refused.body()).as(path).contains("\"pilot-round\"");
    }
}
