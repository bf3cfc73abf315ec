package fi.arvio.bot.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.net.ConnectException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Connector's answers mean for something that must not arrive twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {
    @ParameterizedTest
    @CsvSource({"7, 7", "599, 599", "601, 600", "99999, 600", "soon, 1", "'Wed, 21 Oct 2026 07:28:00 GMT', 1"})
    void too_much_waits_as_long_as_is_asked_and_never_without_end(String retryAfter, long seconds) {
        HttpResponse<?> response =
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", retryAfter);

        assertThat(Refusals.judge(new HttpClientResponseException("busy", response)))
                .isEqualTo(new Delivery.Retry("the connector answered HTTP 429", Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 429, 502, 503, 504})
    void what_was_not_taken_may_go_again(int status) {
        assertThat(judged(status, "")).isInstanceOf(Delivery.Retry.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500})
    void what_may_have_been_taken_is_uncertain(int status) {
        assertThat(judged(status, "")).isInstanceOf(Delivery.Uncertain.class);
    }

    @ParameterizedTest
    @CsvSource({
        "403, MessageWritesBlocked, BLOCKED_BY_USER",
        "403, ConversationBlockedByUser, BLOCKED_BY_USER",
        "403, BotNotInConversationRoster, NOT_INSTALLED",
        "403, BotDisabledByAdmin, DISABLED_BY_ADMIN",
        "404, ConversationNotFound, NOT_FOUND",
        "404, SomethingElse, NOT_FOUND",
        "403, SomethingElse, OTHER",
        "413, Whatever, TOO_BIG",
        "400, Whatever, OTHER"
    })
    void somebody_is_out_of_reach_for_a_reason(int status, String code, Cause cause) {
        assertThat(judged(status, "{\"error\":{\"code\":\"" + code + "\"}}"))
                .isEqualTo(new Delivery.Failed("the connector answered HTTP " + status, cause));
    }

    @Test
    void without_an_answer_only_a_connection_that_was_never_made_is_certain() {
        assertThat(Refusals.judge(new HttpClientException("refused", new ConnectException())))
                .isInstanceOf(Delivery.Retry.class);
        assertThat(Refusals.judge(new HttpClientException("closed"))).isInstanceOf(Delivery.Uncertain.class);
    }

    private static Delivery judged(int status, String body) {
        return Refusals.judge(new HttpClientResponseException(
                "no", HttpResponse.status(HttpStatus.valueOf(status)).body(body)));
    }
}
