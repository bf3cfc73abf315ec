package fi.arvio.bot.channel.email;

import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Locale;

/** The mail server and whom mail comes from. Looked at before the first port is opened; no refusal repeats the password. */
@Context
@WithMail
class MailSettings {
    private static final int HIGHEST_PORT = 65_535;

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final InternetAddress from;
    private final Protection protection;

    MailSettings(
            @Value("${arvio.mail.host}") String host,
            @Value("${arvio.mail.port}") int port,
            @Value("${arvio.mail.user:}") String user,
            @Value("${arvio.mail.password:}") String password,
            @Value("${arvio.mail.from:}") String from,
            @Value("${arvio.mail.tls}") String tls) {
        this.host = host.strip();
        this.port = port;
        this.user = user.strip();
        this.password = password;
        this.from = sender(from.strip());
        this.protection = protection(tls.strip());
        if (port < 1 || port > HIGHEST_PORT) {
            throw new RefusedToStart("ARVIO_MAIL_PORT has to be a port, from 1 to " + HIGHEST_PORT + ".");
        }
        if (this.user.isEmpty() != password.isEmpty()) {
            throw new RefusedToStart("ARVIO_MAIL_USER and ARVIO_MAIL_PASSWORD belong together: set both or neither.");
        }
        if (protection == Protection.NONE && !this.user.isEmpty() && !Loopback.isName(this.host)) {
            throw new RefusedToStart("ARVIO_MAIL_TLS is none, and ARVIO_MAIL_PASSWORD would travel for all to read.");
        }
    }

    /** How what is sent is kept from others on the way to the server. */
    enum Protection {
        /** Begins in the clear and goes no further unless the server can encrypt. */
        STARTTLS,
        /** Encrypted from the first byte. */
        IMPLICIT,
        NONE
    }

    private static InternetAddress sender(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            return Addresses.of(address.getAddress(), address.getPersonal());
        } catch (AddressException e) {
            throw new RefusedToStart("ARVIO_MAIL_HOST is set, and ARVIO_MAIL_FROM is no address to send from.", e);
        }
    }

    private static Protection protection(String tls) {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(tls.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedToStart("ARVIO_MAIL_TLS is one of starttls, implicit and none."));
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    boolean hasUser() {
        return !user.isEmpty();
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    InternetAddress from() {
        return from;
    }

    /** The part of the sender's address that names their organisation. */
    String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    Protection protection() {
        return protection;
    }
}
