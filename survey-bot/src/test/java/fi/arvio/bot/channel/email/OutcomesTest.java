package fi.arvio.bot.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.FakeMailServer;
import fi.arvio.bot.FakeMailServer.Step;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a message after each way in which a mail server can answer, or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesTest {
    private static final String TO = "aino@kaupunki.example";

    private final FakeMailServer server = new FakeMailServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_the_server_took_has_arrived_under_the_id_that_it_was_sent_with() throws Exception {
        Delivery outcome = Post.send(server.port(), TO);

        assertThat(server.messages()).hasSize(1);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Delivery.Delivered.class,
                        delivered -> assertThat(server.messages().getFirst())
                                .contains("Message-ID: " + delivered.activity()));
        assertThat(server.commands())
                .contains("MAIL FROM:<arvio@kaupunki.example>", "RCPT TO:<aino@kaupunki.example>", "DATA", "QUIT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"})
    void a_line_that_is_cut_leaves_no_doubt_until_the_end_of_the_message(Step step) throws Exception {
        server.cutsAt(step);

        Delivery outcome = Post.send(server.port(), TO);

        assertThat(outcome).isInstanceOf(step == Step.END ? Delivery.Uncertain.class : Delivery.Retry.class);
        assertThat(server.messages()).hasSize(step == Step.END ? 1 : 0);
    }

    @Test
    void nor_does_a_cut_in_the_middle_of_a_message() throws Exception {
        server.cutsAt(Step.BODY);
        // More than the operating system keeps for a line.
        Mail large = new Mail("row 1", "Kutsu", "Hei taas.\n".repeat(2_000_000), null, "fi");

        assertThat(Post.send(server.port(), TO, large)).isInstanceOf(Delivery.Retry.class);
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void a_short_message_that_may_have_left_before_the_cut_is_taken_for_neither_arrived_nor_failed() throws Exception {
        server.cutsAt(Step.BODY);

        assertThat(Post.send(server.port(), TO)).isInstanceOfAny(Delivery.Uncertain.class, Delivery.Retry.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"})
    void nor_does_a_silence(Step step) throws Exception {
        server.isSilentAt(step);

        Delivery outcome = Post.send(server.port(), TO);

        assertThat(outcome).isInstanceOf(step == Step.END ? Delivery.Uncertain.class : Delivery.Retry.class);
        assertThat(server.messages()).hasSize(step == Step.END ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"})
    void what_the_server_cannot_do_just_now_is_tried_again(Step step) throws Exception {
        server.answers(step, "451 4.3.0 try later, aino@kaupunki.example");

        assertThat(Post.send(server.port(), TO))
                .isInstanceOfSatisfying(
                        Delivery.Retry.class,
                        retry -> assertThat(retry.reason()).doesNotContain("aino"));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <aino@kaupunki.example> unknown, ADDRESS_REFUSED",
        "RCPT, 553 bad name, ADDRESS_REFUSED",
        "RCPT, 552 5.2.2 full, ADDRESS_REFUSED",
        "RCPT, 554 5.7.1 not here, ADDRESS_REFUSED",
        "DATA, 554 no, OTHER",
        "END, 552 5.3.4 too big, TOO_BIG",
        "END, 554 5.6.0 not liked, OTHER"
    })
    void a_permanent_answer_is_final_and_told_without_the_address(Step step, String answer, Cause cause)
            throws Exception {
        server.answers(step, answer);

        assertThat(Post.send(server.port(), TO)).isInstanceOfSatisfying(Delivery.Failed.class, failed -> {
            assertThat(failed.cause()).isEqualTo(cause);
            assertThat(failed.reason()).contains(answer.substring(0, 3)).doesNotContain("aino");
        });
    }

    @ParameterizedTest
    @CsvSource({"GREETING, 554 go away", "MAIL, 550 5.7.1 not you", "MAIL, 530 5.7.0 log in", "RCPT, 530 5.7.0 log in"})
    void what_is_wrong_with_us_gives_up_on_nobody(Step step, String answer) throws Exception {
        server.answers(step, answer);

        assertThat(Post.send(server.port(), TO)).isInstanceOf(Delivery.Retry.class);
    }

    @Test
    void a_wrong_password_gives_up_on_nobody_and_is_not_repeated() throws Exception {
        server.answers(Step.AUTH, "535 5.7.8 no such secret");
        MailSettings settings =
                new MailSettings("127.0.0.1", server.port(), "bot", "secret", "arvio@kaupunki.example", "none");

        assertThat(Post.send(settings, () -> Post.NOW, TO))
                .isInstanceOfSatisfying(
                        Delivery.Retry.class,
                        retry -> assertThat(retry.reason()).doesNotContain("secret"));
        assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void a_cut_good_bye_takes_nothing_back() throws Exception {
        server.cutsAt(Step.QUIT);

        assertThat(Post.send(server.port(), TO)).isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void where_nobody_listens_it_is_tried_again() throws Exception {
        server.close();

        assertThat(Post.send(server.port(), TO)).isInstanceOf(Delivery.Retry.class);
    }

    @Test
    void a_message_that_took_too_long_is_not_ended() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        InstantSource time = () -> Post.NOW.plusSeconds(looks.getAndIncrement() == 0 ? 0 : 16);

        Delivery outcome = Post.send(Post.settings(server.port(), "none"), time, TO);

        assertThat(outcome).isInstanceOf(Delivery.Retry.class);
        assertThat(server.commands()).contains("DATA");
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void nothing_is_said_to_a_server_that_cannot_encrypt_when_it_should() throws Exception {
        assertThat(Post.send(Post.settings(server.port(), "starttls"), () -> Post.NOW, TO))
                .isInstanceOf(Delivery.Retry.class);
        assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
    }
}
