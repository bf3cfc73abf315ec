package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A whole dialogue on the bot's own page, and what it does to the results. */
class ChatPageTest {
    @Test
    void an_expert_answers_everything_on_the_page() throws Exception {
        try (var arvio = RunningArvio.start("chat-page");
                var chromium = new Chromium("fi-FI")) {
            var voice = FifthVoice.of(arvio, "E20");
            var page = chromium.page();
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-" + voice.person().id()).waitFor();
            Chromium.screenshot(page, "page-picker");
            page.getByTestId("expert-" + voice.person().id()).click();
            var dialogue = new BrowserDialogue(
                    ChatPane.onOurPage(page), Words.in(voice.person().language()), "page");
            assertThat(dialogue.complete()).isEqualTo(12);
            assertThat(dialogue.typed()).isPositive();
            voice.assertHeard();
        }
    }
}
