package fi.arvio.bot.channel.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;

/** A message as it travels: headers that no text can add to, and an id that is the same each time it is sent. */
final class Envelope extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int BYTES_OF_ID = 16;

    private final String id;

    private Envelope(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** The mail, ready to go. */
    static Envelope of(Session session, MailSettings settings, InternetAddress to, Mail mail, Instant now)
            throws MessagingException {
        Envelope envelope = new Envelope(session, id(mail.key(), settings.domain()));
        envelope.setFrom(settings.from());
        envelope.setRecipient(Message.RecipientType.TO, to);
        envelope.setSubject(Addresses.line(mail.subject()), UTF_8);
        envelope.setSentDate(Date.from(now));
        envelope.setHeader("Auto-Submitted", "auto-generated");
        // Exchange answers with absence notes to what is merely auto-submitted.
        envelope.setHeader("X-Auto-Response-Suppress", "All");
        envelope.setContentLanguage(new String[] {Addresses.line(mail.language())});
        envelope.fill(mail);
        envelope.saveChanges();
        return envelope;
    }

    private void fill(Mail mail) throws MessagingException {
        if (mail.html() == null) {
            setText(mail.text(), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        // The last is the one that is preferred.
        setContent(new MimeMultipart("alternative", text, html));
    }

    /** Tells nothing of the key, which may name a person. */
    private static String id(String key, String domain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, BYTES_OF_ID) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String id() {
        return id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
