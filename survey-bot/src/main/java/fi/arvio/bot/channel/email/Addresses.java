package fi.arvio.bot.channel.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as a server takes them: one mailbox, in ASCII, and a name that cannot become a header of its own. */
final class Addresses {
    /** Anything that could end a line, or turn one around. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    private static final Pattern MAILBOX = Pattern.compile("[\\x21-\\x7E]{1,64}@[\\x21-\\x7E]{1,255}");
    private static final int LONGEST_LINE = 200;

    private Addresses() {}

    /** The mailbox of that address, with the name if there is one. */
    static InternetAddress of(String address, @Nullable String name) throws AddressException {
        String ascii = ascii(address.strip());
        InternetAddress mailbox = new InternetAddress(ascii, true);
        if (!MAILBOX.matcher(ascii).matches()
                || mailbox.isGroup()
                || !ascii.equals(mailbox.getAddress())
                || mailbox.getPersonal() != null) {
            throw new AddressException("Not the address of one mailbox");
        }
        try {
            String line = name == null ? "" : line(name);
            if (!line.isEmpty()) {
                mailbox.setPersonal(line, StandardCharsets.UTF_8.name());
            }
            return mailbox;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ascii(String address) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new AddressException("Not a domain");
        }
    }

    /** The text in one line, of a length that a header may have. */
    static String line(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)).strip();
    }
}
