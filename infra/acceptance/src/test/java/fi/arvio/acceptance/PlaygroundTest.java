package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A whole dialogue in Microsoft's Agents Playground, and what it does to the results. */
class PlaygroundTest {
    @Test
    void an_expert_answers_everything_in_the_playground() throws Exception {
        try (var arvio = RunningArvio.start("playground")) {
            var voice = FifthVoice.of(arvio, "E20");
            try (var playground = Playground.start(arvio.settings().botUrl(), voice.person());
                    var chromium = new Chromium("en-US")) {
                var page = chromium.page();
                page.navigate(playground.url());
                var dialogue = new BrowserDialogue(
                        ChatPane.inThePlayground(page), Words.in(voice.person().language()), "playground");
                assertThat(dialogue.complete()).isEqualTo(12);
                assertThat(dialogue.typed()).isPositive();
            }
            voice.assertHeard();
        }
    }
}
