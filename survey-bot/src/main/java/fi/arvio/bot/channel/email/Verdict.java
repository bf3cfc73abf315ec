package fi.arvio.bot.channel.email;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failure of SMTP means for the message.
 *
 * <p>Servers repeat addresses in what they say, so of that only the codes are told.
 */
final class Verdict {
    /** What is wrong with us or with the server needs somebody to mend it. */
    private static final Duration REPAIR = Duration.ofMinutes(1);

    private static final int PERMANENT = 500;
    private static final int BEYOND = 600;
    private static final int TRANSIENT = 400;
    private static final int NOT_LOGGED_IN = 530;
    private static final int TOO_MUCH = 552;
    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private Verdict() {}

    /**
     * Judges.
     *
     * @param ended whether the server may have got the whole message
     */
    static Delivery of(MessagingException e, boolean ended) {
        if (ended) {
            return afterTheEnd(find(e, SMTPSendFailedException.class));
        }
        Optional<SMTPAddressFailedException> recipient = find(e, SMTPAddressFailedException.class);
        if (recipient.isPresent()) {
            return ofRecipient(recipient.get().getReturnCode(), told(recipient.get()));
        }
        return find(e, SMTPSendFailedException.class)
                .map(Verdict::ofCommand)
                .orElseGet(() -> new Delivery.Retry(trouble(e), REPAIR));
    }

    private static Delivery afterTheEnd(Optional<SMTPSendFailedException> answer) {
        int code = answer.map(SMTPSendFailedException::getReturnCode).orElse(-1);
        String reason =
                "the mail server answered " + code + answer.map(Verdict::told).orElse("") + " to the message";
        if (code >= TRANSIENT && code < PERMANENT) {
            return new Delivery.Retry(reason);
        }
        return isPermanent(code)
                ? new Delivery.Failed(reason, code == TOO_MUCH ? Cause.TOO_BIG : Cause.OTHER)
                : new Delivery.Uncertain("the mail server got the message and did not say what became of it");
    }

    private static Delivery ofRecipient(int code, String told) {
        String reason = "the mail server answered " + code + told + " to the address";
        return isPermanent(code) && code != NOT_LOGGED_IN
                ? new Delivery.Failed(reason, Cause.ADDRESS_REFUSED)
                : new Delivery.Retry(reason);
    }

    /** A sender that is refused is our mistake, and no reason to give up on whom the mail is for. */
    private static Delivery ofCommand(SMTPSendFailedException e) {
        String command = String.valueOf(e.getCommand()).split("[ :]", 2)[0];
        String reason = "the mail server answered " + e.getReturnCode() + told(e) + " to " + command;
        return command.equals("DATA") && isPermanent(e.getReturnCode())
                ? new Delivery.Failed(reason)
                : new Delivery.Retry(reason, REPAIR);
    }

    private static boolean isPermanent(int code) {
        return code >= PERMANENT && code < BEYOND;
    }

    private static String trouble(MessagingException e) {
        if (find(e, AuthenticationFailedException.class).isPresent()) {
            return "the mail server refused the log-in";
        }
        return find(e, IOException.class)
                .map(cause -> "the mail server cannot be spoken with: "
                        + cause.getClass().getSimpleName())
                .orElse("the mail server cannot be spoken with: " + e.getClass().getSimpleName());
    }

    private static String told(MessagingException e) {
        Matcher enhanced = ENHANCED.matcher(String.valueOf(e.getMessage()));
        return enhanced.find() ? " " + enhanced.group() : "";
    }

    private static <T extends Exception> Optional<T> find(MessagingException e, Class<T> type) {
        return Stream.<Exception>iterate(
                        e,
                        next -> next != null,
                        next -> next instanceof MessagingException messaging ? messaging.getNextException() : null)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
