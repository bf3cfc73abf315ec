package fi.arvio.bot.channel.teams.trust;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tokens by OAuth 2.0 client credentials, one for each tenant and scope, kept until five minutes before they end. */
@Singleton
@Requires(beans = Registration.class)
final class ClientCredentials implements Credentials {
    private static final Duration RENEW_BEFORE = Duration.ofMinutes(5);
    private static final long SHORTEST = 30;
    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    private final BlockingHttpClient http;
    private final Registration registration;
    private final InstantSource machineTime;
    private final Map<Purpose, Tenancy> tenancies = new ConcurrentHashMap<>();

    ClientCredentials(
            @Client(id = "identity") HttpClient client, Registration registration, InstantSource machineTime) {
        this.http = client.toBlocking();
        this.registration = registration;
        this.machineTime = machineTime;
    }

    /** What a token is for. */
    private record Purpose(String tenant, Scope scope) {}

    /** A token and until when it is shown. */
    private record Held(String token, Instant until) {}

    /** One purpose's token; asked for by one at a time, so that many sends at once ask once. */
    private final class Tenancy {
        private final Purpose purpose;
        private @Nullable Held held;

        Tenancy(Purpose purpose) {
            this.purpose = purpose;
        }

        synchronized String token() {
            Instant now = machineTime.instant();
            Held current = held;
            if (current == null || !now.isBefore(current.until())) {
                current = fetched(purpose, now);
                held = current;
            }
            return current.token();
        }

        synchronized void forget(String token) {
            Held current = held;
            if (current != null && current.token().equals(token)) {
                held = null;
            }
        }
    }

    @Override
    public Optional<String> token(@Nullable String tenant, Scope scope) {
        String known = tenant != null && registration.tenants().contains(tenant) ? tenant : registration.firstTenant();
        return Optional.of(tenancies
                .computeIfAbsent(new Purpose(known, scope), Tenancy::new)
                .token());
    }

    @Override
    public Optional<Registered> registered() {
        return Optional.of(new Registered(registration.appId(), registration.firstTenant()));
    }

    @Override
    public void refused(String token) {
        tenancies.values().forEach(tenancy -> tenancy.forget(token));
    }

    private Held fetched(Purpose purpose, Instant now) {
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                registration.appId(),
                "client_secret",
                registration.secret(),
                "scope",
                purpose.scope().inFull());
        String answer = http.retrieve(HttpRequest.POST(registration.tokenUrl(purpose.tenant()), form)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .accept(MediaType.APPLICATION_JSON_TYPE));
        try {
            Map<String, Object> json = JSONObjectUtils.parse(answer);
            String token = JSONObjectUtils.getString(json, "access_token");
            if (token == null || token.isBlank()) {
                throw new HttpClientException("The token endpoint gave no token");
            }
            Duration life = Duration.ofSeconds(seconds(json.get("expires_in")));
            Duration shown =
                    life.compareTo(RENEW_BEFORE.multipliedBy(2)) > 0 ? life.minus(RENEW_BEFORE) : life.dividedBy(2);
            return new Held(token, now.plus(shown));
        } catch (ParseException e) {
            throw new HttpClientException("The token endpoint's answer cannot be read", e);
        }
    }

    /** Some endpoints write the number as text. */
    private static long seconds(@Nullable Object expiresIn) {
        String text =
                expiresIn instanceof Number number ? Long.toString(number.longValue()) : String.valueOf(expiresIn);
        long seconds = text.matches("\\d{1,9}") ? Long.parseLong(text) : SHORTEST;
        return Math.clamp(seconds, SHORTEST, LONGEST);
    }
}
