package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import fi.arvio.demo.Api;
import fi.arvio.demo.Role;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The same people hold a round again: what each sees beside their own answer, and how far they came together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondRoundTest {
    private static final String ITEM = "C1a";

    @Test
    void people_see_what_the_group_answered_and_keep_or_revise_what_they_said() throws Exception {
        try (var arvio = RunningArvio.start("second-round")) {
            var api = arvio.api();
            var first = api.openRound();
            var people = arvio.roster().subList(1, 13);
            try (var crew = new Crew(arvio)) {
                crew.start(people);
                crew.awaitEnd();
            }
            var guest = PageGuest.of(arvio, arvio.person("E01"));
            guest.presses("start");
            guest.answersUntil(ITEM);
            guest.says("4");
            arvio.awaitEmptyBacklog();
            close(arvio, first);

            var second = repeat(arvio, first);
            looksAgain(arvio);
            answerAgain(arvio, people);
            arvio.awaitEmptyBacklog();
            close(arvio, second);

            var change = only(api.service("/rounds/" + second + "/results/change"));
            assertThat(change.path("pairs").asInt()).as("%s", change).isGreaterThanOrEqualTo(5);
            assertThat(change.path("up").asInt() + change.path("down").asInt())
                    .as("%s", change)
                    .isPositive();
            assertThat(change.path("same").asInt()).as("%s", change).isPositive();
        }
    }

    /** On the page: their own answer, the group's, an argument each way; they keep it and say nothing of why. */
    private static void looksAgain(RunningArvio arvio) throws IOException, InterruptedException {
        var finnish = Words.in("fi");
        try (var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            var axe = Axe.on(page);
            var pane = ChatPane.onOurPage(page);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E01").click();
            pane.button(finnish.of("welcome.start")).click(patiently());
            pane.await(pane::isQuestion);
            assertThat(pane.lastCard().innerText())
                    .contains("Vastasit edellisellä kierroksella: 4 – melko hyvin")
                    .contains("Yhteiset kokoukset ovat vakiintuneet.")
                    .contains("Tieto ei kulje toimialojen välillä.");
            axe.assertAccessible("second-round");
            Chromium.screenshot(page, "second-round");
            page.getByText("Pidän vastaukseni: 4 – melko hyvin").last().click();
            page.getByText("Mikä siihen vaikutti?").last().waitFor();
            Chromium.screenshot(page, "second-round-why");
            pane.button("Ohita").click();
            page.getByText("Pidit vastauksesi: 4 – melko hyvin").last().waitFor();
        }
    }

    private static Locator.ClickOptions patiently() {
        return new Locator.ClickOptions().setTimeout(Duration.ofMinutes(1).toMillis());
    }

    private static void answerAgain(RunningArvio arvio, List<Person> people) throws IOException, InterruptedException {
        for (var person : people) {
            var guest = PageGuest.of(arvio, person);
            guest.presses("start");
            assertThat(guest.answers(1)).containsExactly(ITEM + " ");
        }
    }

    private static void close(RunningArvio arvio, String round) throws IOException, InterruptedException {
        var wish = (ObjectNode) arvio.api().service("/rounds/" + round);
        wish.put("closesAt", Instant.now().plusSeconds(2).toString());
        done(arvio, "PUT", "/rounds/" + round, wish.toString(), 200);
        await("the round is closed")
                .atMost(Duration.ofMinutes(2))
                .until(() -> "CLOSED"
                        .equals(arvio.api()
                                .service("/rounds/" + round)
                                .path("status")
                                .asText()));
    }

    private static String repeat(RunningArvio arvio, String first) throws IOException, InterruptedException {
        Api api = arvio.api();
        var now = Instant.now();
        done(arvio, "POST", "/rounds/" + first + "/repetition", """
                {"code":"SECOND","opensAt":"%s","closesAt":"%s"}""".formatted(now, now.plus(Duration.ofDays(14))), 201);
        var second = "";
        for (JsonNode round : api.service("/rounds").path("rounds")) {
            second = "SECOND".equals(round.path("code").asText())
                    ? round.path("id").asText()
                    : second;
        }
        done(arvio, "PUT", "/rounds/" + second + "/feedback", """
                {"feedback":[{"item":"C1a","reason":"IMPORTANT","because":"Yhteistyö on uuden ohjelman perusta.",
                 "higher":{"fi":"Yhteiset kokoukset ovat vakiintuneet.","sv":"Gemensamma möten har blivit vana.",
                  "en":"Joint meetings have become routine."},
                 "lower":{"fi":"Tieto ei kulje toimialojen välillä.","sv":"Information når inte mellan sektorerna.",
                  "en":"Information does not pass between divisions."}}]}""", 200);
        done(arvio, "POST", "/rounds/" + second + "/opening", "", 200);
        return second;
    }

    private static void done(RunningArvio arvio, String method, String path, String body, int status)
            throws IOException, InterruptedException {
        var answer = arvio.api().call(method, arvio.settings().serviceUrl() + "/api/v1" + path, Role.FACILITATOR, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static JsonNode only(JsonNode results) {
        for (var item : results.path("items")) {
            if (ITEM.equals(item.path("item").asText())) {
                return item.path("subjects").get(0).path("change");
            }
        }
        throw new AssertionError("No change of " + ITEM + " in " + results);
    }
}
