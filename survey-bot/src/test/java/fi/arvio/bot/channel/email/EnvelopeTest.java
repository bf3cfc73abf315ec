package fi.arvio.bot.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and parts as another program reads them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopeTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final MailSettings SETTINGS = Post.settings(25, "none");

    private static String written(InternetAddress to, Mail mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Envelope.of(SESSION, SETTINGS, to, mail, Post.NOW).writeTo(bytes);
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static MimeMessage read(String written) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(written.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Mail mail(String key, String subject) {
        return new Mail(key, subject, "Hyvää päivää\n", "<p>Hyvää päivää</p>", "fi");
    }

    @Test
    void says_that_a_program_wrote_it_when_and_in_which_language() throws Exception {
        MimeMessage read =
                read(written(Addresses.of("aino@kaupunki.example", "Aino Ääkkönen"), mail("1", "Kysymyksiä työstäsi")));

        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(read.getContentLanguage()).containsExactly("fi");
        assertThat(read.getSentDate()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(read.getSubject()).isEqualTo("Kysymyksiä työstäsi");
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getPersonal()).isEqualTo("Aino Ääkkönen");
        assertThat(read.getFrom()[0]).hasToString("Arvio <arvio@kaupunki.example>");
    }

    @Test
    void has_both_parts_in_UTF_8_the_one_to_be_preferred_last() throws Exception {
        MimeMessage read = read(written(Addresses.of("aino@kaupunki.example", null), mail("1", "Kutsu")));

        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Hyvää päivää\n");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Hyvää päivää</p>");
    }

    @Test
    void has_one_id_for_one_key_that_does_not_tell_the_key() throws Exception {
        InternetAddress to = Addresses.of("aino@kaupunki.example", null);
        String first = read(written(to, mail("kierros 7, Aino", "a"))).getMessageID();

        assertThat(first).matches("<[0-9a-f]{32}@kaupunki\\.example>");
        assertThat(read(written(to, mail("kierros 7, Aino", "b"))).getMessageID())
                .isEqualTo(first);
        assertThat(read(written(to, mail("kierros 8, Aino", "a"))).getMessageID())
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: x@y.example",
                "a\nBcc: x@y.example",
                "a\rBcc: x@y.example",
                "ä\r\n\r\nBcc: x@y.example",
                "a\u2028Bcc: x@y.example",
                "a\u0000\u000bBcc: x@y.example"
            })
    void no_subject_name_or_language_becomes_a_header(String text) throws Exception {
        String written =
                written(Addresses.of("aino@kaupunki.example", text), new Mail("1", text, "Hei\n", "<p>Hei</p>", text));

        MimeMessage read = read(written);
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getSubject()).doesNotContain("\n").doesNotContain("\r").endsWith("Bcc: x@y.example");
        assertThat(written.lines()).noneMatch(line -> line.startsWith("Bcc:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aino",
                "aino@",
                "@kaupunki.example",
                "a b@kaupunki.example",
                "a@kaupunki.example, b@kaupunki.example",
                "a@kaupunki.example\r\nRCPT TO:<b@kaupunki.example>",
                "a@kaupunki.example\nBcc: b@kaupunki.example",
                "Aino <aino@kaupunki.example>",
                "väki:a@kaupunki.example,b@kaupunki.example;",
                "äiti@kaupunki.example",
                "a@b@kaupunki.example",
                "a@kaupunki..example"
            })
    void what_is_not_one_mailbox_is_no_address(String address) {
        assertThatThrownBy(() -> Addresses.of(address, null)).isInstanceOf(AddressException.class);
    }

    @Test
    void a_domain_may_have_letters_of_its_own_language() throws Exception {
        assertThat(Addresses.of(" aino@työ.example ", null).getAddress()).isEqualTo("aino@xn--ty-gka.example");
    }
}
