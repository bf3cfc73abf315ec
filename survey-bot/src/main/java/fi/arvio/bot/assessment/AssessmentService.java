package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.notice.Reach;
import fi.arvio.bot.notice.ReachSink;
import fi.arvio.bot.security.Tokens;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The assessment service over HTTP. Calls block, so they belong on virtual threads. */
@Singleton
class AssessmentService implements ReachSink {
    private static final Argument<String> TEXT = Argument.STRING;
    private static final Set<Integer> STORED = Set.of(200, 201, 204);
    /** The answers that will be the same however often the request is repeated. */
    private static final Set<Integer> REFUSALS = Set.of(400, 409, 413, 422);

    private final BlockingHttpClient http;
    private final Tokens tokens;

    AssessmentService(@Client(id = "assessment") HttpClient client, Tokens tokens) {
        this.http = client.toBlocking();
        this.tokens = tokens;
    }

    /** A document and the tag to ask for news with. */
    record Tagged(String etag, String document) {}

    /** The rounds that the bot runs, as JSON. */
    String rounds() {
        return http.retrieve(get("/api/v1/bot/rounds"));
    }

    /** The round, unless it is still the one with that tag. */
    Optional<Tagged> round(UUID id, String etag) {
        return tagged("/api/v1/bot/rounds/" + id, etag);
    }

    private Optional<Tagged> tagged(String path, String etag) {
        MutableHttpRequest<?> request = get(path);
        if (!etag.isEmpty()) {
            request.header(HttpHeaders.IF_NONE_MATCH, etag);
        }
        HttpResponse<String> response = http.exchange(request, TEXT);
        if (response.status() == HttpStatus.NOT_MODIFIED) {
            return Optional.empty();
        }
        if (response.status() != HttpStatus.OK) {
            throw new HttpClientException("the assessment service answered HTTP " + response.code());
        }
        return Optional.of(new Tagged(
                response.getHeaders().get(HttpHeaders.ETAG, String.class).orElse(""),
                response.getBody(TEXT).orElseThrow()));
    }

    String questionnaire(String code, int version) {
        return http.retrieve(get("/api/v1/questionnaires/" + code + "/versions/" + version));
    }

    /** Hands one answer on; what the outcome means is the relay's to say. */
    Delivery put(UUID roundId, UUID eventId, String payload) {
        return send(HttpRequest.PUT("/api/v1/rounds/" + roundId + "/item-responses/" + eventId, payload));
    }

    /** Hands on that a question was unclear to somebody; only pilots take it. */
    Delivery markUnclear(UUID roundId, UUID eventId, String payload) {
        return send(HttpRequest.PUT("/api/v1/rounds/" + roundId + "/unclear-marks/" + eventId, payload));
    }

    /** What facilitators decided about the experts' own themes, unless it is still what had that tag. */
    Optional<Tagged> themeDecisions(UUID roundId, String etag) {
        return tagged("/api/v1/bot/rounds/" + roundId + "/theme-decisions", etag);
    }

    Delivery dispositions(UUID roundId, List<Map<String, String>> dispositions) {
        return send(HttpRequest.PUT(
                "/api/v1/bot/rounds/" + roundId + "/dispositions", Map.of("dispositions", dispositions)));
    }

    @Override
    public Delivery report(UUID roundId, List<Reach> changed) {
        return send(
                HttpRequest.PUT("/api/v1/bot/rounds/" + roundId + "/dispositions", Map.of("dispositions", changed)));
    }

    /** Says that no answer of the round is on its way any more. */
    Delivery drained(UUID roundId) {
        return send(HttpRequest.PUT("/api/v1/bot/rounds/" + roundId + "/drained", Map.of()));
    }

    private Delivery send(MutableHttpRequest<?> request) {
        try {
            int status = http.exchange(authorised(request.contentType(MediaType.APPLICATION_JSON_TYPE)), TEXT, TEXT)
                    .code();
            // A log-in page behind a redirect, or whatever else answers 2xx or 3xx, has not stored anything.
            return STORED.contains(status)
                    ? new Delivery.Delivered()
                    : new Delivery.Retry("the assessment service answered HTTP " + status);
        } catch (HttpClientResponseException e) {
            return judge(e);
        } catch (HttpClientException e) {
            return new Delivery.Retry(String.valueOf(e.getMessage()));
        }
    }

    private static Delivery judge(HttpClientResponseException e) {
        String reason = "the assessment service answered HTTP " + e.code();
        // A wrong token or address is mended by whoever runs the bot, and then the answer still has to arrive.
        return REFUSALS.contains(e.code())
                ? new Delivery.Failed(
                        reason + " " + e.getResponse().getBody(TEXT).orElse(""))
                : new Delivery.Retry(reason);
    }

    private MutableHttpRequest<?> get(String path) {
        return authorised(HttpRequest.GET(path).accept(MediaType.APPLICATION_JSON_TYPE));
    }

    private <T> MutableHttpRequest<T> authorised(MutableHttpRequest<T> request) {
        return request.bearerAuth(tokens.forService());
    }
}
