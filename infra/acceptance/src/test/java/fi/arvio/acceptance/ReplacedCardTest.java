package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** The bot puts something else in the place of a card: the page must not take the person anywhere by it. */
@ExtendWith(SharedArvio.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplacedCardTest {
    private static final String ANSWER = "4 – edennyt selvästi";
    private static final String OTHER_ANSWER = "1 – huonontunut";
    private static final String CHANGE = "Muuta vastausta";

    private Chromium chromium;
    private Page page;
    private ScriptedBot bot;

    @BeforeAll
    void start() throws Exception {
        chromium = new Chromium("fi-FI");
    }

    @BeforeEach
    void pick(RunningArvio arvio) {
        page = chromium.newPage();
        bot = new ScriptedBot(page);
        page.navigate(arvio.settings().botUrl() + "/");
        page.getByTestId("expert-E40").click();
        bot.sends("scale");
        card(0).waitFor();
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
    void focus_stays_in_the_card_and_leads_on_to_the_next_question() {
        var keys = new Keys(page);
        keys.tabTo(button(0, ANSWER));
        keys.press("Enter");
        bot.replaces("scale", "answered");
        bot.sends("open");
        card(1).waitFor();
        assertThat(card(0).evaluate("card => card === document.activeElement")).isEqualTo(true);
        keys.press("Tab");
        assertThat(keys.focused()).isEqualTo(CHANGE);
        keys.press("Tab");
        assertThat(card(1).locator("textarea").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
    }

    @Test
    void a_replaced_card_is_no_new_message_nothing_moves_and_nothing_is_read_aloud() {
        for (var card : new String[] {"several", "pair", "open"}) {
            bot.sends(card);
        }
        card(3).waitFor();
        var messages = page.getByTestId("message-bot");
        var before = place(card(3));
        bot.replaces("scale", "answered");
        card(0).getByText(CHANGE).waitFor();
        assertThat(messages.count()).isEqualTo(4);
        assertThat(place(card(3))).isEqualTo(before);
        assertThat(messages.first().getAttribute("aria-live")).isEqualTo("off");
    }

    @Test
    void only_the_newest_card_of_a_name_is_replaced_and_one_that_is_not_shown_never() {
        bot.sends("scale");
        card(1).waitFor();
        bot.replaces("pair", "open");
        bot.replaces("scale", "answered");
        card(1).getByText(CHANGE).waitFor();
        assertThat(page.locator(".card").count()).isEqualTo(2);
        assertThat(button(0, ANSWER).isVisible()).isTrue();
    }

    @Test
    void after_a_reload_the_replaced_card_is_there_and_not_the_question() {
        bot.replaces("scale", "answered");
        card(0).getByText(CHANGE).waitFor();
        page.reload();
        card(0).getByText(CHANGE).waitFor();
        assertThat(page.getByText(ANSWER).count()).isEqualTo(1);
    }

    @Test
    void a_late_press_on_an_old_card_is_sent_and_a_double_click_is_not() {
        button(0, ANSWER).dblclick();
        bot.says("Tallessa.");
        page.getByText("Tallessa.").waitFor();
        button(0, OTHER_ANSWER).click();
        page.waitForCondition(() -> bot.received().size() >= 2);
        assertThat(bot.received()).hasSize(2);
    }

    private static double place(Locator card) {
        return card.boundingBox().y;
    }

    private Locator card(int number) {
        return page.locator(".card").nth(number);
    }

    private Locator button(int card, String label) {
        return card(card).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }
}
