package fi.arvio.bot.channel.email;

import fi.arvio.bot.channel.email.Smtp.Patience;
import fi.arvio.bot.delivery.Delivery;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;

/** Mail and what sends it, for the tests. */
final class Post {
    static final Instant NOW = Instant.parse("2026-03-03T07:00:00Z");
    static final Mail MAIL = new Mail("row 1", "Kutsu", "Hei.\n", "<p>Hei.</p>", "fi");
    /** Long enough for this machine at its busiest, short enough to wait for. */
    static final Patience BRIEF = new Patience(Duration.ofSeconds(2), Duration.ofMillis(800), Duration.ofSeconds(15));

    private Post() {}

    static MailSettings settings(int port, String tls) {
        return new MailSettings("127.0.0.1", port, "", "", "Arvio <arvio@kaupunki.example>", tls);
    }

    static Delivery send(int port, String to) throws AddressException {
        return send(port, to, MAIL);
    }

    static Delivery send(int port, String to, Mail mail) throws AddressException {
        return send(settings(port, "none"), () -> NOW, plain(), to, mail);
    }

    static Delivery send(MailSettings settings, InstantSource time, String to) throws AddressException {
        return send(settings, time, plain(), to, MAIL);
    }

    private static SSLSocketFactory plain() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    static Delivery send(MailSettings settings, InstantSource time, SSLSocketFactory encryption, String to)
            throws AddressException {
        return send(settings, time, encryption, to, MAIL);
    }

    private static Delivery send(
            MailSettings settings, InstantSource time, SSLSocketFactory encryption, String to, Mail mail)
            throws AddressException {
        Smtp smtp = new Smtp(settings, time, encryption, BRIEF);
        try {
            return smtp.send(Addresses.of(to, "Aino Ääkkönen"), mail);
        } finally {
            smtp.close();
        }
    }
}
