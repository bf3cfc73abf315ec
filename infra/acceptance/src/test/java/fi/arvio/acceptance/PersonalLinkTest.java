package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fi.arvio.demo.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guest with a personal link before the chat page, in a browser in Finnish. */
@ExtendWith(SharedArvio.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalLinkTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Chromium chromium;
    private Page page;
    private Axe axe;

    @BeforeAll
    void start() throws Exception {
        chromium = new Chromium("fi-FI");
    }

    @BeforeEach
    void open() throws Exception {
        page = chromium.newPage();
        axe = Axe.on(page);
    }

    @AfterEach
    void leave() {
        page.close();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void a_guest_follows_the_link_answers_reloads_and_goes_on_until_it_is_taken_back(RunningArvio arvio)
            throws Exception {
        var guest = arvio.person("E42");
        var words = Words.in(guest.language());
        var link = link(arvio, "E42");
        page.navigate(link);
        var pane = ChatPane.onOurPage(page);
        pane.button(words.of("welcome.start")).click();
        pane.await(pane::isQuestion);
        assertThat(page.getByTestId("whose").innerText()).contains(guest.name());
        assertThat(page.getByTestId("change-expert").isVisible()).isFalse();
        assertThat(page.url()).doesNotContain("#");
        axe.assertAccessible("guest-question");
        pane.numbered().nth(3).click();
        awaitQuestion(pane, 2);

        page.reload();
        awaitQuestion(pane, 2);
        pane.numbered().nth(1).click();
        awaitQuestion(pane, 3);

        var next = call(arvio, "DELETE", "/E42").path("link").asText();
        heading("Avaa keskustelu uudelleen linkistäsi");
        axe.assertAccessible("guest-ended");
        // In the same tab: the browser itself loads nothing for another fragment.
        page.navigate(link);
        heading("Linkki ei ole enää voimassa");
        assertThat(page.getByText("Länken gäller inte längre").isVisible()).isTrue();
        assertThat(page.getByText("This link is no longer valid").isVisible()).isTrue();
        page.getByTestId("notice-contact").getByRole(AriaRole.LINK).waitFor();
        axe.assertAccessible("guest-withdrawn");

        page.navigate(next);
        awaitQuestion(pane, 3);
    }

    @Test
    void whoever_has_no_link_or_a_wrong_one_is_told_so_in_three_languages(RunningArvio arvio) {
        var address = arvio.settings().botUrl() + "/";
        page.route("**/chat/experts", route -> refuse(route, 404, "link-needed"));
        page.navigate(address);
        heading("Tarvitset henkilökohtaisen linkin");
        assertThat(page.getByText("Du behöver en personlig länk").isVisible()).isTrue();
        assertThat(page.getByText("You need a personal link").isVisible()).isTrue();
        page.getByTestId("notice-contact").getByRole(AriaRole.LINK).waitFor();
        axe.assertAccessible("link-needed");
        page.navigate(address + "#guess");
        heading("Linkki ei auennut");
        axe.assertAccessible("link-unknown");
        page.route("**/chat/links", route -> refuse(route, 404, "round-over"));
        page.navigate(address + "#over");
        heading("Vastausaika on päättynyt");
        axe.assertAccessible("round-over");
    }

    @Test
    void whoever_has_to_wait_with_a_link_gets_in_after_a_while(RunningArvio arvio) throws Exception {
        page.route("**/chat/links", route -> refuse(route, 429, "too-many-requests"));
        page.navigate(link(arvio, "E43"));
        heading("Odota hetki");
        axe.assertAccessible("link-too-many");
        page.unroute("**/chat/links");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yritä uudelleen"))
                .click();
        page.getByTestId("transcript").waitFor();
        assertThat(page.url()).doesNotContain("#");
    }

    @Test
    void whoever_writes_too_fast_is_told_to_wait_and_every_word_arrives(RunningArvio arvio) throws Exception {
        page.navigate(link(arvio, "E39"));
        var pane = ChatPane.onOurPage(page);
        pane.lastCard().waitFor();
        var activities = "**/chat/conversations/*/activities";
        page.route(activities, route -> refuse(route, 429, "too-many-requests"));
        pane.write("apua");
        page.getByText("Viestejä tuli nopeasti monta.").waitFor();
        assertThat(page.getByText("Odottaa vuoroaan").isVisible()).isTrue();
        axe.assertAccessible("too-fast");
        var before = page.getByTestId("message-bot").count();
        page.unroute(activities);
        pane.await(() -> page.getByTestId("message-bot").count() > before);
        assertThat(page.getByTestId("message-me").last().innerText()).contains("apua");
        assertThat(page.getByTestId("connection").isVisible()).isFalse();
    }

    private static void awaitQuestion(ChatPane pane, int number) {
        pane.lastCard().waitFor();
        pane.await(() -> pane.lastCard().innerText().contains(number + "/12 · "));
    }

    private void heading(String text) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1))
                .waitFor();
    }

    private static void refuse(Route route, int status, String code) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setHeaders(Map.of("Retry-After", "1"))
                .setBody("{\"code\":\"" + code + "\"}"));
    }

    private static String link(RunningArvio arvio, String respondent) throws Exception {
        for (var link : call(arvio, "GET", "").path("links")) {
            if (link.path("respondent").asText().equals(respondent)) {
                return link.path("link").asText();
            }
        }
        throw new AssertionError("No link for " + respondent);
    }

    private static JsonNode call(RunningArvio arvio, String method, String path) throws Exception {
        var links = arvio.settings().botUrl() + "/api/v1/rounds/" + arvio.api().openRound() + "/links";
        var response = arvio.api().call(method, links + path, Role.FACILITATOR, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
