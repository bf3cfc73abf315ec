package fi.arvio.bot.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.arvio.bot.FakeMailServer;
import fi.arvio.bot.delivery.Delivery;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail through servers that keep to the standards, with and without encryption. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailServerTest {
    private static final String TO = "aino@kaupunki.example";
    private static final String FILE = "greenmail.tls.keystore.file";

    private static TestCertificate ours;
    private static TestCertificate elsewhere;

    @BeforeAll
    static void certificates(@TempDir Path folder) throws Exception {
        ours = new TestCertificate(folder, "ip:127.0.0.1");
        elsewhere = new TestCertificate(folder, "dns:mail.elsewhere.example");
    }

    @AfterAll
    static void tidy() {
        System.clearProperty(FILE);
    }

    private static GreenMail running(String protocol) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        mail.start();
        return mail;
    }

    private static Delivery send(int port, String tls, SSLSocketFactory encryption) throws Exception {
        return Post.send(Post.settings(port, tls), () -> Post.NOW, encryption, TO);
    }

    @Test
    void what_is_sent_can_be_read_as_it_was_written() throws Exception {
        GreenMail mail = running("smtp");
        try {
            assertThat(Post.send(mail.getSmtp().getPort(), TO)).isInstanceOf(Delivery.Delivered.class);

            MimeMessage message = mail.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Kutsu");
            assertThat(message.getAllRecipients()[0].toString()).contains("aino@kaupunki.example");
            assertThat(message.getContentType()).startsWith("multipart/alternative");
        } finally {
            mail.stop();
        }
    }

    @Test
    void who_has_a_password_logs_in_with_it() throws Exception {
        GreenMail mail = running("smtp");
        try {
            mail.setUser("bot", "oikea");
            int port = mail.getSmtp().getPort();
            MailSettings right = new MailSettings("127.0.0.1", port, "bot", "oikea", "arvio@kaupunki.example", "none");
            MailSettings wrong = new MailSettings("127.0.0.1", port, "bot", "väärä", "arvio@kaupunki.example", "none");

            assertThat(Post.send(right, () -> Post.NOW, TO)).isInstanceOf(Delivery.Delivered.class);
            assertThat(Post.send(wrong, () -> Post.NOW, TO)).isInstanceOf(Delivery.Retry.class);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    void encryption_from_the_first_byte_wants_a_certificate_that_is_trusted_and_names_the_server() throws Exception {
        System.setProperty(FILE, ours.file().toString());
        GreenMail mail = running("smtps");
        System.setProperty(FILE, elsewhere.file().toString());
        GreenMail other = running("smtps");
        try {
            int port = mail.getSmtps().getPort();
            SSLSocketFactory anybody = (SSLSocketFactory) SSLSocketFactory.getDefault();

            assertThat(send(port, "implicit", ours.shown().getSocketFactory())).isInstanceOf(Delivery.Delivered.class);
            assertThat(send(port, "implicit", anybody)).isInstanceOf(Delivery.Retry.class);
            assertThat(send(
                            other.getSmtps().getPort(),
                            "implicit",
                            elsewhere.shown().getSocketFactory()))
                    .isInstanceOf(Delivery.Retry.class);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(other.getReceivedMessages()).isEmpty();
        } finally {
            mail.stop();
            other.stop();
        }
    }

    @Test
    void so_does_encryption_that_begins_after_the_greeting() throws Exception {
        try (FakeMailServer mail = new FakeMailServer(ours.shown());
                FakeMailServer other = new FakeMailServer(elsewhere.shown())) {
            assertThat(send(mail.port(), "starttls", ours.shown().getSocketFactory()))
                    .isInstanceOf(Delivery.Delivered.class);
            assertThat(mail.commands()).startsWith(mail.commands().getFirst(), "STARTTLS");
            assertThat(mail.messages()).hasSize(1);

            assertThat(send(other.port(), "starttls", ours.shown().getSocketFactory()))
                    .isInstanceOf(Delivery.Retry.class);
            assertThat(send(other.port(), "starttls", elsewhere.shown().getSocketFactory()))
                    .isInstanceOf(Delivery.Retry.class);
            assertThat(other.messages()).isEmpty();
        }
    }
}
