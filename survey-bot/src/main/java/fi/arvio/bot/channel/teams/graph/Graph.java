package fi.arvio.bot.channel.teams.graph;

import fi.arvio.bot.channel.teams.trust.Credentials;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls Microsoft Graph as the bot itself, with a token that is renewed once when Graph does not take it. */
@Singleton
@WithGraph
class Graph {
    private static final Set<Integer> TRANSIENT = Set.of(408, 423, 429, 500, 502, 503, 504);
    private static final int UNAUTHORIZED = 401;
    private static final int REDIRECTED = 300;
    /** Nobody is kept waiting longer because of a header. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final BlockingHttpClient http;
    private final Credentials credentials;

    Graph(@Client(id = "graph") HttpClient client, Credentials credentials) {
        this.http = client.toBlocking();
        this.credentials = credentials;
    }

    /** Calls; {@code request} makes it anew for another try. Blocks. */
    Answer call(@Nullable String tenant, Supplier<MutableHttpRequest<?>> request) {
        Answer first = once(tenant, request.get());
        Answer answer = isUnauthorized(first) ? once(tenant, request.get()) : first;
        return isUnauthorized(answer) ? new Answer.NotNow(answered(UNAUTHORIZED)) : answer;
    }

    private static boolean isUnauthorized(Answer answer) {
        return answer instanceof Answer.Refused refused && refused.status() == UNAUTHORIZED;
    }

    private Answer once(@Nullable String tenant, MutableHttpRequest<?> request) {
        Optional<String> token = Optional.empty();
        try {
            token = credentials.token(tenant, Credentials.Scope.GRAPH);
            token.ifPresent(request::bearerAuth);
            HttpResponse<String> response = http.exchange(request, Argument.STRING, Argument.STRING);
            // Redirects are not followed: they could lead to where the token must not go.
            return response.code() < REDIRECTED
                    ? new Answer.Done(body(response))
                    : new Answer.Refused(response.code(), "");
        } catch (HttpClientResponseException e) {
            if (e.code() == UNAUTHORIZED) {
                token.ifPresent(credentials::refused);
            }
            return TRANSIENT.contains(e.code())
                    ? new Answer.NotNow(answered(e.code()), retryAfter(e.getResponse()))
                    : new Answer.Refused(e.code(), body(e.getResponse()));
        } catch (HttpClientException e) {
            return new Answer.NotNow("Graph cannot be spoken with: " + e.getMessage());
        }
    }

    private static String body(HttpResponse<?> response) {
        return response.getBody(Argument.STRING).orElse("");
    }

    static String answered(int status) {
        return "Graph answered HTTP " + status;
    }

    /** How long Graph asks for patience, in whole seconds; dates and nonsense count as nothing. */
    private static Duration retryAfter(HttpResponse<?> response) {
        return Optional.ofNullable(response.getHeaders().get("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(Duration.ZERO);
    }
}
