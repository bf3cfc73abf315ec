package fi.arvio.demo.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Refusal;
import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleTest extends ConsoleFixture {
    private static final String HEADER = "Aino Öhman, Työllisyyspalvelut. " + Words.FINNISH.howToEnd() + "\n";

    @Test
    void prints_texts_and_twins_of_cards_and_leaves_out_updates() throws Exception {
        bot.says("Hei taas!\nJäimme kysymykseen 3.");
        bot.updatesCard("Vastasit: 4");
        bot.showsCard("Kuinka sujuu?\n1 – huonosti\n5 – hyvin");
        talk("", "E01");
        assertThat(output()).isEqualTo(HEADER + """

                Arvio: Hei taas!
                Jäimme kysymykseen 3.

                Arvio: Kuinka sujuu?
                1 – huonosti
                5 – hyvin
                """);
    }

    @Test
    void shows_what_comes_while_nobody_types() throws Exception {
        try (var typing = new PipedOutputStream();
                var in = new PipedInputStream(typing)) {
            var end = CompletableFuture.runAsync(() -> talk(in, false, "E01"));
            bot.says("Ensimmäinen");
            await().until(() -> output().contains("Ensimmäinen"));
            bot.says("Toinen");
            await().until(() -> output().contains("Toinen"));
            typing.close();
            assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void without_an_argument_lists_the_experts_and_asks_until_one_is_named() {
        talk("E99\ne01\n4\n");
        assertThat(output()).startsWith("""
                E01  fi  Aino Öhman  Työllisyyspalvelut
                E02  sv  Bo          Stadskansliet

                Who are you? Type the id of an expert.

                There is no expert E99 on the roster: ./arvio console lists them.

                Aino Öhman, Työllisyyspalvelut.""");
        assertThat(bot.texts()).containsExactly("4");
    }

    @Test
    void ends_quietly_when_nobody_is_named() {
        talk("");
        assertThat(bot.received).isEmpty();
    }

    @Test
    void an_unknown_expert_is_one_line() {
        assertThatThrownBy(() -> talk("", "E99"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no expert E99 on the roster: ./arvio console lists them.");
    }

    @Test
    void a_bot_that_does_not_run_is_one_line() {
        bot.close();
        assertThatThrownBy(() -> talk("", "E01"))
                .isInstanceOf(Refusal.class)
                .hasMessage("The bot at " + bot.url() + " does not answer: start it with ./arvio demo.");
    }

    @Test
    void more_than_one_argument_is_refused() {
        assertThatThrownBy(() -> talk("", "E01", "E02")).hasMessage("Usage: ./arvio console [expert]");
    }

    @Test
    void a_terminal_gets_a_bold_name_and_no_control_characters_of_others() throws Exception {
        bot.says("Kirjoitit: \u001b[2Jpois\u0007\tnäin");
        talk(new ByteArrayInputStream(new byte[0]), true, "E01");
        assertThat(output()).contains("\u001b[1mArvio:\u001b[0m Kirjoitit: [2Jpois näin\n");
    }
}
