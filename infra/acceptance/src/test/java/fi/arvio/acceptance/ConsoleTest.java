package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dialogue in a terminal, as {@code ./arvio console} runs it. */
@ExtendWith(SharedArvio.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleTest {
    private static final String EXPERT = "E52";

    @Test
    void a_dialogue_goes_on_where_it_was_in_another_console_and_on_the_page(RunningArvio arvio) throws Exception {
        var finnish = Words.in("fi");
        try (var console = ConsoleProcess.start(arvio.settings(), EXPERT)) {
            console.awaitText(finnish.of("welcome.start"));
            console.type(finnish.of("welcome.start"));
            console.awaitText("1/12 · ");
            console.type("4");
            console.awaitText("2/12 · ");
            console.type("en osaa sanoa");
            console.awaitText("3/12 · ");
            assertThat(console.end()).isZero();
            assertThat(console.output())
                    .contains("Arvio: " + finnish.of("welcome.hello"), finnish.beginningOf("card.recorded") + " 4 – ")
                    .doesNotContain("\u001b");
        }
        try (var again = ConsoleProcess.start(arvio.settings(), EXPERT)) {
            again.awaitText("3/12 · ");
            assertThat(again.end()).isZero();
            assertThat(again.output())
                    .contains(finnish.beginningOf("back.text") + " 2/12")
                    .doesNotContain(finnish.of("welcome.hello"), "2/12 · ");
        }
        try (var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-" + EXPERT).click();
            var pane = ChatPane.onOurPage(page);
            pane.await(() ->
                    pane.cards().count() > 0 && pane.lastCard().innerText().contains("3/12 · "));
        }
    }

    @Test
    void an_unknown_expert_is_one_line(RunningArvio arvio) throws Exception {
        try (var console = ConsoleProcess.start(arvio.settings(), "E99")) {
            assertThat(console.end()).isEqualTo(1);
            assertThat(console.output().lines()).singleElement().asString().contains("E99", "./arvio console");
        }
    }

    @Test
    void without_a_bot_one_line_says_how_to_start_it() throws Exception {
        try (var console = ConsoleProcess.start(RunningArvio.settings("console-alone"), EXPERT)) {
            assertThat(console.end()).isEqualTo(1);
            assertThat(console.output().lines()).singleElement().asString().contains("./arvio demo");
        }
    }
}
