package fi.arvio.bot.channel.teams.trust;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.bot.FakeIdentity;
import fi.arvio.bot.LoopbackServer.Response;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When tokens are asked for, and with what. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientCredentialsTest {
    private final FakeIdentity identity = new FakeIdentity();
    private final HttpClient http = HttpClient.create(null);
    private Instant now = Instant.parse("2025-03-03T10:00:00Z");
    private final ClientCredentials credentials =
            new ClientCredentials(http, SigningKeysTest.registration(identity), () -> now);

    @AfterEach
    void close() {
        http.close();
        identity.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_token_is_asked_for_as_OAuth_has_it_and_kept_until_five_minutes_before_its_end() {
        assertThat(credentials.token("helsinki")).contains("token-1");
        pass(Duration.ofMinutes(55).minusSeconds(1));
        assertThat(credentials.token("helsinki")).contains("token-1");
        pass(Duration.ofSeconds(1));
        assertThat(credentials.token("helsinki")).contains("token-2");

        assertThat(identity.asked().getFirst())
                .isEqualTo(new FakeIdentity.Asked(
                        "helsinki",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "app",
                                "client_secret", "the secret",
                                "scope", "https://api.botframework.com/.default")));
    }

    @Test
    void every_tenant_has_a_token_of_its_own_and_who_is_on_no_list_gets_the_first() {
        assertThat(credentials.token("espoo")).isNotEqualTo(credentials.token("helsinki"));
        assertThat(credentials.token("vantaa")).isEqualTo(credentials.token("helsinki"));
        assertThat(credentials.token(null)).isEqualTo(credentials.token("helsinki"));
        assertThat(identity.asked())
                .extracting(FakeIdentity.Asked::tenant)
                .containsExactlyInAnyOrder("espoo", "helsinki");
    }

    @Test
    void a_token_for_Graph_is_one_of_its_own() {
        assertThat(credentials.token("helsinki", Credentials.Scope.GRAPH)).contains("token-1");
        assertThat(credentials.token("helsinki")).contains("token-2");
        assertThat(credentials.token("helsinki", Credentials.Scope.GRAPH)).contains("token-1");

        assertThat(identity.asked())
                .extracting(asked -> asked.form().get("scope"))
                .containsExactly("https://graph.microsoft.com/.default", "https://api.botframework.com/.default");
    }

    @Test
    void a_token_that_was_refused_is_not_shown_again() {
        Optional<String> first = credentials.token("helsinki");

        credentials.refused(first.orElseThrow());
        credentials.refused("another");

        assertThat(credentials.token("helsinki")).isPresent().isNotEqualTo(first);
        assertThat(identity.asked()).hasSize(2);
    }

    @Test
    void many_sends_at_once_ask_for_one_token() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Optional<String>>> calls = IntStream.range(0, 32)
                    .<Callable<Optional<String>>>mapToObj(i -> () -> credentials.token("helsinki"))
                    .toList();
            for (Future<Optional<String>> token : threads.invokeAll(calls)) {
                assertThat(token.get(10, SECONDS)).contains("token-1");
            }
        }
        assertThat(identity.asked()).hasSize(1);
    }

    @Test
    void a_short_token_is_renewed_at_half_its_life() {
        identity.onToken(asked -> FakeIdentity.token("t" + identity.asked().size(), 60));
        credentials.token("helsinki");

        pass(Duration.ofSeconds(29));
        assertThat(credentials.token("helsinki")).contains("t1");
        pass(Duration.ofSeconds(1));
        assertThat(credentials.token("helsinki")).contains("t2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "", "no", "{\"access_token\":7}", "{\"access_token\":\" \"}"})
    void an_answer_that_makes_no_sense_gives_no_token_and_tells_no_secret(String answer) {
        identity.onToken(asked -> new Response(200, Map.of(), answer));

        assertThatThrownBy(() -> credentials.token("helsinki"))
                .isInstanceOf(HttpClientException.class)
                .message()
                .doesNotContain("the secret");
    }

    @Test
    void an_endpoint_that_is_down_is_asked_again_the_next_time() {
        identity.isBroken(true);
        assertThatThrownBy(() -> credentials.token("helsinki")).isInstanceOf(HttpClientException.class);
        identity.isBroken(false);

        assertThat(credentials.token("helsinki")).isPresent();
    }
}
