package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import fi.arvio.demo.Role;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Themes that people bring up themselves: in Teams, on the page, in three languages, and back to their authors. */
@ExtendWith(SharedArvio.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnThemeTest {
    private static final String SWEDISH_THEME = "Bostäder åt studerande";
    private static final String ENGLISH_THEME = "Finding a first job";
    private static final String FINNISH_THEME = "Vapaaehtoisten tuki";

    @Test
    void each_author_is_told_once_what_became_of_their_theme_where_they_are_and_in_their_language(RunningArvio arvio)
            throws Exception {
        try (var chromium = new Chromium("sv-FI");
                var teams = new TeamsGuest(arvio, arvio.person("E05"))) {
            var page = chromium.page();
            proposeOnThePage(page, arvio.settings().botUrl());
            propose(teams, "suggest a theme", ENGLISH_THEME);
            var guest = PageGuest.of(arvio, arvio.person("E09"));
            propose(guest, "ehdota aihetta", FINNISH_THEME);
            arvio.awaitEmptyBacklog();

            decide(arvio, SWEDISH_THEME, "MERGED", "KOTO-1-3", "Vi ses i verkstaden.");
            decide(arvio, ENGLISH_THEME, "ACCEPTED", null, null);
            decide(arvio, FINNISH_THEME, "PARKED", null, null);
            var merged = Words.in("sv")
                    .of("theme.merged", Map.of("theme", "”" + SWEDISH_THEME + "”", "into", title(arvio, "sv")));
            page.getByText(merged).waitFor();
            page.getByText("Vi ses i verkstaden.").waitFor();
            Chromium.screenshot(page, "own-theme");
            var accepted = Words.in("en").of("theme.accepted", Map.of("theme", "“" + ENGLISH_THEME + "”"));
            teams.awaitText(accepted);
            var finnish = Words.in("fi");
            var theme = Map.<String, Object>of("theme", "”" + FINNISH_THEME + "”");
            guest.awaitText(finnish.of("theme.parked", theme));

            arvio.killBot();
            arvio.startBotAgain();
            // When a later decision has been told, all earlier ones have been looked at anew.
            decide(arvio, FINNISH_THEME, "ACCEPTED", null, null);
            guest.awaitText(finnish.of("theme.accepted", theme));
            decide(arvio, FINNISH_THEME, "PARKED", null, "Palaamme tähän.");
            guest.awaitText("Palaamme tähän.");
            arvio.awaitEmptyBacklog();
            assertThat(teams.asks("my answers")).doesNotContain(accepted);
            assertThat(page.getByText(merged).count()).isEqualTo(1);
            assertThat(teams.times(accepted)).isEqualTo(1);
            assertThat(guest.times(finnish.of("theme.parked", theme))).isEqualTo(2);
        }
    }

    private static void propose(Guest guest, String wish, String theme) throws IOException, InterruptedException {
        guest.presses("start");
        guest.answers(1);
        guest.says(wish);
        guest.writes(guest.answersUntil("Z1"), theme);
    }

    private static void proposeOnThePage(Page page, String botUrl) throws IOException {
        var swedish = Words.in("sv");
        var pane = ChatPane.onOurPage(page);
        page.navigate(botUrl + "/");
        page.getByTestId("expert-E04").click();
        pane.button(swedish.of("welcome.start")).click();
        pane.await(pane::isQuestion);
        pane.write("föreslå ett tema");
        pane.writingField().fill(SWEDISH_THEME);
        pane.button(swedish.of("card.send")).click();
        page.getByText(swedish.beginningOf("card.recorded")).last().waitFor();
    }

    private static void decide(RunningArvio arvio, String theme, String decision, String into, String message)
            throws IOException, InterruptedException {
        var body = JsonNodeFactory.instance.objectNode().put("decision", decision);
        body.put("mergedInto", into).put("message", message);
        var url = arvio.settings().serviceUrl() + "/api/v1/rounds/"
                + arvio.api().openRound() + "/own-themes/" + id(arvio, theme) + "/decision";
        var decided = arvio.api().call("PUT", url, Role.FACILITATOR, body.toString());
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private static String id(RunningArvio arvio, String theme) throws IOException, InterruptedException {
        var listed = arvio.results("/own-themes");
        for (var entry : listed.path("themes")) {
            if (theme.equals(entry.path("text").asText())) {
                return entry.path("id").asText();
            }
        }
        throw new AssertionError("No theme " + theme + " among " + listed);
    }

    private static String title(RunningArvio arvio, String language) throws IOException, InterruptedException {
        for (var theme : arvio.api().service("/programmes/KOTO").path("themes")) {
            for (var goal : theme.path("goals")) {
                if ("KOTO-1-3".equals(goal.path("code").asText())) {
                    return goal.path("title").path(language).asText();
                }
            }
        }
        throw new AssertionError("There is no goal KOTO-1-3");
    }
}
