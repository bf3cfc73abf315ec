package fi.arvio.bot.channel.email;

import fi.arvio.bot.delivery.Delivery;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mail to the server, a connection for each.
 *
 * <p>A few threads of its own: Angus Mail waits for answers inside its locks, which on Java 21 would hold up everything that
 * runs on virtual threads, and servers count connections.
 */
@Singleton
@WithMail
class Smtp {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final int AT_ONCE = 4;

    private final MailSettings settings;
    private final InstantSource machineTime;
    private final Patience patience;
    private final Session session;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("mail-", 1).factory());

    @Inject
    Smtp(MailSettings settings, InstantSource machineTime) {
        this(settings, machineTime, (SSLSocketFactory) SSLSocketFactory.getDefault(), Patience.USUAL);
    }

    Smtp(MailSettings settings, InstantSource machineTime, SSLSocketFactory encryption, Patience patience) {
        this.settings = settings;
        this.machineTime = machineTime;
        this.patience = patience;
        this.session = Session.getInstance(properties(settings, encryption, patience));
    }

    /**
     * How long is waited.
     *
     * @param answer for each of the server's answers
     * @param whole until the end of a message may still be sent; with the last answer that is what a relay reserves
     */
    record Patience(Duration connect, Duration answer, Duration whole) {
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15));
    }

    private static Properties properties(MailSettings settings, SSLSocketFactory encryption, Patience patience) {
        String answer = String.valueOf(patience.answer().toMillis());
        String starttls = String.valueOf(settings.protection() == MailSettings.Protection.STARTTLS);
        Map<String, Object> named = Map.of(
                "connectiontimeout",
                String.valueOf(patience.connect().toMillis()),
                "timeout",
                answer,
                "writetimeout",
                answer,
                "auth",
                String.valueOf(settings.hasUser()),
                "auth.mechanisms",
                "PLAIN LOGIN",
                "starttls.enable",
                starttls,
                "starttls.required",
                starttls,
                "ssl.checkserveridentity",
                "true",
                "ssl.protocols",
                "TLSv1.3 TLSv1.2",
                "ssl.socketFactory",
                encryption);
        Properties properties = new Properties();
        named.forEach((name, value) -> properties.put("mail.smtp." + name, value));
        return properties;
    }

    /** Sends once, or not at all. Blocks. */
    Delivery send(InternetAddress to, Mail mail) {
        Instant lastCall = machineTime.instant().plus(patience.whole());
        try {
            Future<Delivery> sending = senders.submit(() -> attempt(to, mail, lastCall));
            return sending.get();
        } catch (RejectedExecutionException e) {
            return new Delivery.Retry("the bot is being stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Uncertain("interrupted while the message was on its way");
        } catch (ExecutionException e) {
            LOG.error("Mail broke down", e);
            return new Delivery.Uncertain("broke down while the message was on its way");
        }
    }

    private Delivery attempt(InternetAddress to, Mail mail, Instant lastCall) {
        WatchedTransport transport = new WatchedTransport(
                session,
                new URLName("smtp", settings.host(), settings.port(), null, null, null),
                settings.protection() == MailSettings.Protection.IMPLICIT,
                () -> machineTime.instant().isAfter(lastCall));
        try {
            Envelope envelope = Envelope.of(session, settings, to, mail, machineTime.instant());
            transport.connect(settings.host(), settings.port(), given(settings.user()), given(settings.password()));
            transport.sendMessage(envelope, envelope.getAllRecipients());
            return new Delivery.Delivered(envelope.id());
        } catch (MessagingException e) {
            return Verdict.of(e, transport.ended());
        } catch (RuntimeException e) {
            LOG.warn("Mail broke down", e);
            return transport.ended()
                    ? new Delivery.Uncertain("broke down while the message was on its way")
                    : new Delivery.Retry("broke down before the message was sent");
        } finally {
            leave(transport);
        }
    }

    private static @Nullable String given(String setting) {
        return setting.isEmpty() ? null : setting;
    }

    /** What became of the message is known by now, whatever happens to the good-bye. */
    private static void leave(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not wait for the good-bye", e);
        }
    }

    @PreDestroy
    void close() {
        senders.shutdown();
    }
}
