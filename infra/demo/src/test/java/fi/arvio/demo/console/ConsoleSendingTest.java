package fi.arvio.demo.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Refusal;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleSendingTest extends ConsoleFixture {
    @Test
    void sends_that_the_person_is_there_and_then_each_line_that_is_not_empty() {
        talk("4\n\n   \nHyvä – ”ääni” ja 🙂\nviimeinen", "E01");
        assertThat(bot.received.getFirst().toString()).isEqualTo("{\"id\":\"id-1\",\"type\":\"conversationUpdate\"}");
        assertThat(bot.texts()).containsExactly("4", "Hyvä – ”ääni” ja 🙂", "viimeinen");
        assertThat(bot.received)
                .extracting(activity -> activity.path("id").asText())
                .containsExactly("id-1", "id-2", "id-3", "id-4");
    }

    @Test
    void tries_again_under_the_same_id_when_it_is_not_known_whether_a_message_arrived() throws Exception {
        bot.failures.addAll(List.of(202, 503, 0));
        talk("4\n5\n", "E01");
        assertThat(bot.texts()).containsExactly("4", "4", "4", "5");
        assertThat(bot.received)
                .extracting(activity -> activity.path("id").asText())
                .containsExactly("id-1", "id-2", "id-2", "id-2", "id-3");
    }

    @Test
    void keeps_what_does_not_arrive_and_sends_it_before_the_next_line() throws Exception {
        bot.failures.addAll(List.of(202, 503, 503, 503));
        talk("4\n5\n", "E01");
        assertThat(output()).containsOnlyOnce(Words.FINNISH.kept());
        assertThat(bot.received)
                .extracting(activity -> activity.path("id").asText())
                .containsExactly("id-1", "id-2", "id-2", "id-2", "id-2", "id-3");
    }

    @Test
    void says_at_the_end_what_did_not_arrive() {
        bot.failures.addAll(List.of(202, 503, 503, 503, 503, 503, 503));
        assertThatThrownBy(() -> talk("4\n", "E01")).isInstanceOf(Refusal.class).hasMessage(Words.FINNISH.lost() + "4");
    }

    @Test
    void a_refused_message_is_not_tried_again_and_the_dialogue_goes_on() throws Exception {
        bot.failures.addAll(List.of(202, 413));
        talk("too long\n5\n", "E01");
        assertThat(output()).contains(Words.FINNISH.lost() + "Refused with 413");
        assertThat(bot.texts()).containsExactly("too long", "5");
    }

    @Test
    void a_token_that_has_run_out_is_renewed() throws Exception {
        try (var typing = new PipedOutputStream();
                var in = new PipedInputStream(typing)) {
            var end = CompletableFuture.runAsync(() -> talk(in, false, "E01"));
            await().until(() -> bot.received.size() == 1);
            bot.token = "second";
            typing.write("4\n".getBytes(StandardCharsets.UTF_8));
            await().until(() -> bot.texts().contains("4"));
            bot.says("Kiitos");
            bot.says("Heippa");
            await().until(() -> output().contains("Heippa"));
            typing.close();
            assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        }
    }
}
