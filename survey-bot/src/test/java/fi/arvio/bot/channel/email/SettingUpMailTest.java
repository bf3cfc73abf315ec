package fi.arvio.bot.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.arvio.bot.Database;
import fi.arvio.bot.Json;
import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import fi.arvio.bot.turn.Letter;
import io.micronaut.context.exceptions.NoSuchBeanException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail switched on and off, and what it does in a bot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingUpMailTest {
    private static final Letter LETTER = new Letter(
            new Rendered(
                    "Hei Aino.\n\nKierros on auki.",
                    Map.of(
                            "body",
                            List.of(Map.of("type", "TextBlock", "text", "Hei")),
                            "actions",
                            List.of(Map.of("type", "Action.OpenUrl", "url", "https://arvio.example/chat/l/abc")))),
            "fi",
            null,
            false);

    @Test
    void without_a_server_there_is_nothing_of_it() {
        try (RunningBot bot = RunningBot.on(Database.H2, Map.of("arvio.mail.host", " "))) {
            assertThatThrownBy(() -> bot.bean(MailChannel.class)).isInstanceOf(NoSuchBeanException.class);
            assertThatThrownBy(() -> bot.bean(MailSettings.class)).isInstanceOf(NoSuchBeanException.class);
        }
    }

    @Test
    void with_one_a_letter_becomes_mail_and_arrives() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try (RunningBot bot = RunningBot.on(
                Database.H2,
                Map.of(
                        "arvio.mail.host", "127.0.0.1",
                        "arvio.mail.port", server.getSmtp().getPort(),
                        "arvio.mail.from", "arvio@kaupunki.example",
                        "arvio.mail.tls", "none"))) {
            MailChannel channel = bot.bean(MailChannel.class);
            String activity = channel.write(LETTER);
            assertThat(channel.serves("email")).isTrue();
            assertThat(channel.writes("msteams")).isFalse();
            assertThat(Json.object(activity)).containsEntry("language", "fi").containsKeys("key", "subject", "html");

            assertThat(channel.deliver("{\"to\":\"aino@kaupunki.example\",\"name\":\"Aino\"}", activity))
                    .isInstanceOf(Delivery.Delivered.class);
            assertThat(channel.deliver("{\"to\":\"aino\"}", activity))
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.cause()).isEqualTo(Cause.ADDRESS_REFUSED));
            assertThat(channel.replace("{\"to\":\"aino@kaupunki.example\"}", "<1@x>", activity))
                    .isInstanceOf(Delivery.Failed.class);

            MimeMessage[] arrived = server.getReceivedMessages();
            assertThat(arrived).hasSize(1);
            assertThat(arrived[0].getSubject()).isEqualTo("Helsingin kaupungin itsearviointi");
            assertThat(((MimeMultipart) arrived[0].getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString())
                    .startsWith("Hei Aino.")
                    .contains("https://arvio.example/chat/l/abc");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "mail.example, 0, '', '', a@b.example, starttls, ARVIO_MAIL_PORT",
                "mail.example, 99999, '', '', a@b.example, starttls, ARVIO_MAIL_PORT",
                "mail.example, 587, '', '', '', starttls, ARVIO_MAIL_FROM",
                "mail.example, 587, '', '', nobody, starttls, ARVIO_MAIL_FROM",
                "mail.example, 587, bot, '', a@b.example, starttls, ARVIO_MAIL_PASSWORD",
                "mail.example, 587, '', secret, a@b.example, starttls, ARVIO_MAIL_USER",
                "mail.example, 587, '', '', a@b.example, ssl, ARVIO_MAIL_TLS",
                "mail.example, 25, bot, secret, a@b.example, none, ARVIO_MAIL_TLS"
            })
    void half_a_setting_refuses_to_start_and_says_which(
            String host, int port, String user, String password, String from, String tls, String named) {
        assertThatThrownBy(() -> new MailSettings(host, port, user, password, from, tls))
                .isInstanceOf(RefusedToStart.class)
                .message()
                .contains(named)
                .doesNotContain("secret");
    }
}
