package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

/** The chat page in every state it can be in, before axe-core. */
@ExtendWith(SharedArvio.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityTest {
    private Chromium chromium;
    private Page page;
    private Axe axe;
    private String address;

    @BeforeAll
    void start() throws Exception {
        chromium = new Chromium("fi-FI");
    }

    @BeforeEach
    void open(RunningArvio arvio) throws Exception {
        page = chromium.newPage();
        axe = Axe.on(page);
        address = arvio.settings().botUrl() + "/";
    }

    @AfterEach
    void leave() {
        // The browser remembers who wants cards as text.
        page.evaluate("() => localStorage.clear()");
        page.close();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void everything_the_bot_says_in_a_dialogue_is_accessible(RunningArvio arvio) throws Exception {
        var person = arvio.person("E24");
        page.navigate(address);
        page.getByTestId("expert-E24").waitFor();
        axe.assertAccessible("picker");
        page.getByTestId("search").fill("xyzzy");
        axe.assertAccessible("picker-without-matches");
        page.getByTestId("search").fill("");
        page.getByTestId("expert-E24").click();
        var words = Words.in(person.language());
        new BrowserDialogue(ChatPane.onOurPage(page), words, axe::assertAccessible).complete();
        page.getByTestId("text-switch").click();
        axe.assertAccessible("as-text");
        assertThat(page.locator("[data-testid=message-bot] .bubble:not([lang])").count())
                .as("messages without their language")
                .isZero();
    }

    @Test
    void cards_of_every_kind_are_accessible_and_so_are_their_errors() {
        var bot = new ScriptedBot(page);
        pick("E40");
        for (var card : List.of("scale", "toggles", "several", "open")) {
            show(bot, card);
            axe.assertAccessible(card);
        }
        for (var card : List.of("several", "open")) {
            show(bot, card);
            button("Lähetä").click();
            assertThat(lastCard().getByRole(AriaRole.ALERT).textContent()).isNotBlank();
            axe.assertAccessible(card + "-error");
        }
        bot.replaces("scale", "answered");
        card(0).getByText("Muuta vastausta").waitFor();
        card(0).scrollIntoViewIfNeeded();
        axe.assertAccessible("answered");
    }

    @Test
    void a_ranking_and_a_pair_as_the_bot_asks_them_are_accessible_and_so_are_their_errors(RunningArvio arvio)
            throws Exception {
        var ranker = startedBy(arvio, "E32");
        ranker.answersAll();
        // Seven questions about the whole, four at a time: the ranking is the last.
        ranker.presses("general");
        ranker.answersAll();
        ranker.presses("general");
        ranker.answersUntil("R1");
        assertAccessibleOnThePage("E32", "ranking");
        var rater = startedBy(arvio, "E33");
        rater.answersAll();
        rater.presses("more");
        rater.answersUntil("P1");
        assertAccessibleOnThePage("E33", "pair");
    }

    private static PageGuest startedBy(RunningArvio arvio, String expert) throws Exception {
        var guest = PageGuest.of(arvio, arvio.person(expert));
        guest.presses("start");
        return guest;
    }

    /** Where the person was, then what is said to somebody who chose nothing. */
    private void assertAccessibleOnThePage(String expert, String card) {
        pick(expert);
        lastCard().getByRole(AriaRole.COMBOBOX).first().waitFor();
        axe.assertAccessible("bot-" + card);
        button("Lähetä").click();
        assertThat(lastCard().getByRole(AriaRole.ALERT).first().textContent()).isNotBlank();
        axe.assertAccessible("bot-" + card + "-error");
        page.getByTestId("change-expert").click();
    }

    @Test
    void what_goes_wrong_is_said_in_the_persons_language_and_accessibly() {
        page.route("**/chat/experts", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.navigate(address);
        page.getByText("Keskustelu ei auennut").waitFor();
        axe.assertAccessible("not-opened");
        page.unroute("**/chat/experts");
        var bot = new ScriptedBot(page);
        pick("E40");
        show(bot, "scale");
        bot.refuses();
        button("4 – edennyt selvästi").click();
        page.getByText("Viesti on liian pitkä. Lyhennä sitä ja lähetä se uudelleen.")
                .waitFor();
        axe.assertAccessible("not-sent");
        page.unrouteAll();
        page.route("**/chat/conversations/**", route -> route.abort());
        page.reload();
        page.getByText("Yhteys on poikki").waitFor();
        axe.assertAccessible("offline");
    }

    private void pick(String expert) {
        page.navigate(address);
        page.getByTestId("expert-" + expert).click();
        page.getByTestId("transcript").waitFor();
    }

    private void show(ScriptedBot bot, String card) {
        var shown = page.locator(".card").count();
        bot.sends(card);
        card(shown).waitFor();
    }

    private Locator card(int number) {
        return page.locator(".card").nth(number);
    }

    private Locator lastCard() {
        return page.locator(".card").last();
    }

    private Locator button(String label) {
        return lastCard().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }
}
