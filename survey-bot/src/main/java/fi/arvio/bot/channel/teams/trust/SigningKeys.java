package fi.arvio.bot.channel.teams.trust;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that the Bot Framework signs with, from its OpenID metadata: fetched anew once a day, and at most once a minute
 * when a token names one that is not known. Those that are known are kept when fetching fails. Blocks.
 */
@Singleton
@Requires(property = Registration.APP_ID, pattern = Registration.SOMETHING)
class SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final BlockingHttpClient http;
    private final String metadataUrl;
    private final InstantSource machineTime;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Known known = new Known(Map.of(), Instant.MIN, Instant.MIN);

    SigningKeys(@Client(id = "identity") HttpClient client, Registration registration, InstantSource machineTime) {
        this.http = client.toBlocking();
        this.metadataUrl = registration.metadataUrl();
        this.machineTime = machineTime;
    }

    /**
     * What is known.
     *
     * @param fetched when the keys were had
     * @param tried when fetching was tried last, whatever came of it
     */
    private record Known(Map<String, SigningKey> keys, Instant fetched, Instant tried) {
        boolean wants(String kid, Instant now) {
            boolean stale = !keys.containsKey(kid) || !now.isBefore(later(fetched, FRESH));
            return stale && !now.isBefore(later(tried, PAUSE));
        }

        private static Instant later(Instant from, Duration by) {
            return from.equals(Instant.MIN) ? from : from.plus(by);
        }
    }

    /** The key of that id, if it is one of the Bot Framework's. */
    Optional<SigningKey> find(String kid) {
        if (known.wants(kid, machineTime.instant())) {
            fetching.lock();
            try {
                // Whoever waited here finds what the one before has brought.
                if (known.wants(kid, machineTime.instant())) {
                    known = fetched(machineTime.instant());
                }
            } finally {
                fetching.unlock();
            }
        }
        return Optional.ofNullable(known.keys().get(kid));
    }

    private Known fetched(Instant now) {
        try {
            String keySetUrl = JSONObjectUtils.getString(JSONObjectUtils.parse(http.retrieve(metadataUrl)), "jwks_uri");
            if (keySetUrl == null || !isSafe(URI.create(keySetUrl))) {
                throw new ParseException("The metadata names no key set that can be trusted", 0);
            }
            return new Known(KeySet.read(http.retrieve(keySetUrl)), now, now);
        } catch (HttpClientException | ParseException | IllegalArgumentException e) {
            LOG.warn("The Bot Framework's keys could not be fetched; the bot goes on with those that it has", e);
            return new Known(known.keys(), known.fetched(), now);
        }
    }

    /** Keys that somebody on the way could have exchanged prove nothing. */
    private static boolean isSafe(URI uri) {
        return "https".equals(uri.getScheme()) || (uri.getHost() != null && Loopback.isName(uri.getHost()));
    }
}
