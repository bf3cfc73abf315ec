package fi.arvio.bot.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Angus Mail's SMTP with what it does not tell: whether the server may have got the end of the message, and so all of it. */
final class WatchedTransport extends SMTPTransport {
    private final BooleanSupplier tooLate;
    private boolean ended;

    WatchedTransport(Session session, URLName server, boolean encrypted, BooleanSupplier tooLate) {
        super(session, server, "smtp", encrypted);
        this.tooLate = tooLate;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (tooLate.getAsBoolean()) {
            // The connection is then dropped, and a message without an end is none.
            throw new SocketTimeoutException("took too long");
        }
        ended = true;
        super.finishData();
    }

    boolean ended() {
        return ended;
    }
}
