package fi.arvio.bot.assessment;

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
import java.util.UUID;

/** The assessment service over HTTP. Calls block, so they belong on virtual threads. */
@Singleton
class AssessmentService {
    private static final Argument<String> TEXT = Argument.STRING;

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
        MutableHttpRequest<?> request = get("/api/v1/bot/rounds/" + id);
        if (!etag.isEmpty()) {
            request.header(HttpHeaders.IF_NONE_MATCH, etag);
        }
        HttpResponse<String> response = http.exchange(request, TEXT);
        if (response.status() == HttpStatus.NOT_MODIFIED) {
            return Optional.empty();
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

    Delivery dispositions(UUID roundId, List<Map<String, String>> dispositions) {
        return send(HttpRequest.PUT(
                "/api/v1/bot/rounds/" + roundId + "/dispositions", Map.of("dispositions", dispositions)));
    }

    /** What became of a request. */
    sealed interface Delivery {
        /** The service has it, safely. */
        record Taken() implements Delivery {}

        /** The service will never take it. */
        record Refused(String reason) implements Delivery {}

        /** Nobody knows; the same request may be sent again. */
        record Unclear(String reason) implements Delivery {}
    }

    private Delivery send(MutableHttpRequest<?> request) {
        try {
            http.exchange(authorised(request.contentType(MediaType.APPLICATION_JSON_TYPE)));
            return new Delivery.Taken();
        } catch (HttpClientResponseException e) {
            return judge(e);
        } catch (HttpClientException e) {
            return new Delivery.Unclear(String.valueOf(e.getMessage()));
        }
    }

    private static Delivery judge(HttpClientResponseException e) {
        int status = e.code();
        boolean ours = status == 401 || status == 403 || status == 404 || status == 408 || status == 429;
        // A wrong token or address is mended by whoever runs the bot, and then the answer still has to arrive.
        if (ours || status >= 500) {
            return new Delivery.Unclear("HTTP " + status);
        }
        String detail = e.getResponse().getBody(String.class).orElse("");
        return new Delivery.Refused("HTTP " + status + " " + detail);
    }

    private MutableHttpRequest<?> get(String path) {
        return authorised(HttpRequest.GET(path).accept(MediaType.APPLICATION_JSON_TYPE));
    }

    private <T> MutableHttpRequest<T> authorised(MutableHttpRequest<T> request) {
        return request.bearerAuth(tokens.forService());
    }
}
