package fi.arvio.bot.channel.teams;

import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.channel.ActivityJson;
import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Sends through the Bot Connector's REST interface, version 3, at the address that each conversation came from. */
@Singleton
class Connector implements Channel, Outgoing {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    /** The answers that Microsoft names as worth another try. */
    private static final Set<Integer> TRANSIENT = Set.of(408, 412, 429, 500, 502, 503, 504);

    /** Nobody is kept waiting longer because of a header. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final BlockingHttpClient http;
    private final ObjectMapper mapper;
    private final StateJson json;

    Connector(@Client(id = "connector") HttpClient client, ObjectMapper mapper, StateJson json) {
        this.http = client.toBlocking();
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public boolean serves(String channel) {
        return !channel.equals("web");
    }

    @Override
    public boolean writes(String channel) {
        return serves(channel);
    }

    @Override
    public String write(Rendered rendered, String languageTag) {
        return json.write(ActivityJson.of(rendered, languageTag));
    }

    @Override
    public Delivery deliver(String referenceJson, String activityJson) {
        try {
            Reference reference = mapper.readValue(referenceJson, Reference.class);
            return post(uri(reference), activity(reference, mapper.readValue(activityJson, OBJECT)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a planned reply", e);
        }
    }

    private Delivery post(URI uri, Map<String, Object> activity) {
        try {
            int status = http.exchange(HttpRequest.POST(uri, activity)).code();
            // Redirects are not followed: they could lead to where replies must not go.
            return status < 300 ? new Delivery.Delivered() : new Delivery.Failed(answered(status));
        } catch (HttpClientResponseException e) {
            return TRANSIENT.contains(e.code())
                    ? new Delivery.Retry(answered(e.code()), retryAfter(e.getResponse()))
                    : new Delivery.Failed(answered(e.code()));
        } catch (HttpClientException e) {
            return new Delivery.Retry(String.valueOf(e.getMessage()));
        }
    }

    private static String answered(int status) {
        return "the connector answered HTTP " + status;
    }

    /** How long the connector asks for patience, in whole seconds; dates and nonsense count as nothing. */
    private static Duration retryAfter(HttpResponse<?> response) {
        return response.getHeaders()
                .getFirst("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0)
                .orElse(Duration.ZERO);
    }

    private static Map<String, Object> activity(Reference reference, Map<String, Object> said) {
        Map<String, Object> activity = new LinkedHashMap<>(said);
        activity.put("from", reference.bot());
        activity.put("recipient", reference.user());
        activity.put("conversation", Map.of("id", reference.conversation()));
        if (reference.replyTo() != null) {
            activity.put("replyToId", reference.replyTo());
        }
        return activity;
    }

    /** Ids hold colons and worse, so each is encoded as one path segment. */
    private static URI uri(Reference reference) {
        String base = reference.serviceUrl().replaceAll("/+$", "");
        String path = base + "/v3/conversations/" + segment(reference.conversation()) + "/activities";
        return URI.create(reference.replyTo() == null ? path : path + "/" + segment(reference.replyTo()));
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
