package fi.arvio.bot.channel.teams.trust;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import fi.arvio.bot.FakeIdentity;
import io.micronaut.http.client.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When keys are fetched, and what happens when they are not to be had. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningKeysTest {
    private static final RSAKey FIRST = FakeIdentity.key("first");
    private static final RSAKey SECOND = FakeIdentity.key("second");

    private final FakeIdentity identity = new FakeIdentity();
    private final HttpClient http = HttpClient.create(null);
    private Instant now = Instant.parse("2025-03-03T10:00:00Z");
    private final SigningKeys keys = new SigningKeys(http, registration(identity), () -> now);

    static Registration registration(FakeIdentity identity) {
        return new Registration(
                "app",
                "the secret",
                "helsinki, espoo",
                "https://api.botframework.com",
                identity.url() + "/v1/.well-known/openidconfiguration",
                identity.url() + "/{tenant}/oauth2/v2.0/token",
                false);
    }

    @AfterEach
    void close() {
        http.close();
        identity.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void keys_are_fetched_once_and_come_with_their_endorsements() throws Exception {
        identity.publish(FIRST, "msteams", "webchat");

        assertThat(keys.find("first"))
                .map(SigningKey::endorsements)
                .hasValueSatisfying(
                        endorsements -> assertThat(endorsements).containsExactlyInAnyOrder("msteams", "webchat"));
        assertThat(keys.find("first")).map(SigningKey::key).contains(FIRST.toRSAPublicKey());
        assertThat(identity.keySets()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_not_known_is_asked_for_at_most_once_a_minute() {
        identity.publish(FIRST, "msteams");
        assertThat(keys.find("second")).isEmpty();
        identity.publish(SECOND, "msteams");

        pass(Duration.ofSeconds(59));
        assertThat(keys.find("second")).isEmpty();
        assertThat(identity.keySets()).isEqualTo(1);

        pass(Duration.ofSeconds(1));
        assertThat(keys.find("second")).isPresent();
        assertThat(identity.keySets()).isEqualTo(2);
    }

    @Test
    void keys_are_fetched_anew_after_a_day_and_one_that_is_withdrawn_is_good_no_longer() {
        identity.publish(FIRST, "msteams");
        assertThat(keys.find("first")).isPresent();
        identity.withdrawAll();
        identity.publish(SECOND, "msteams");

        pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(keys.find("first")).isPresent();

        pass(Duration.ofSeconds(1));
        assertThat(keys.find("first")).isEmpty();
    }

    @Test
    void what_is_known_is_kept_while_nothing_is_to_be_had() {
        identity.publish(FIRST, "msteams");
        assertThat(keys.find("first")).isPresent();
        identity.isBroken(true);

        pass(Duration.ofDays(2));
        assertThat(keys.find("first")).isPresent();
        pass(Duration.ofMinutes(2));
        assertThat(keys.find("second")).isEmpty();

        identity.isBroken(false);
        identity.publish(SECOND, "msteams");
        pass(Duration.ofMinutes(2));
        assertThat(keys.find("second")).isPresent();
    }

    @Test
    void many_who_need_a_key_at_once_fetch_it_once() throws Exception {
        identity.publish(FIRST, "msteams");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Optional<SigningKey>>> calls = IntStream.range(0, 32)
                    .<Callable<Optional<SigningKey>>>mapToObj(i -> () -> keys.find("first"))
                    .toList();
            for (Future<Optional<SigningKey>> found : threads.invokeAll(calls)) {
                assertThat(found.get(10, SECONDS)).isPresent();
            }
        }
        assertThat(identity.keySets()).isEqualTo(1);
    }

    @Test
    void a_key_set_that_would_come_over_an_open_line_is_not_fetched() {
        identity.publish(FIRST, "msteams");
        identity.nameKeySet("http://keys.example/keys");

        assertThat(keys.find("first")).isEmpty();
    }
}
