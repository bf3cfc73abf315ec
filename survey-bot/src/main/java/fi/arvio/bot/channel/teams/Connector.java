package fi.arvio.bot.channel.teams;

import fi.arvio.bot.channel.ActivityJson;
import fi.arvio.bot.channel.teams.trust.Credentials;
import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Pace;
import fi.arvio.bot.turn.Letter;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends through the Bot Connector's REST interface, version 3, at the address that each conversation came from. */
@Singleton
class Connector implements Channel, Outgoing {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    private static final int UNAUTHORIZED = 401;

    /** The protocol's ids are shorter. */
    private static final int LONGEST_ID = 400;

    private final BlockingHttpClient http;
    private final ObjectMapper mapper;
    private final StateJson json;
    private final Credentials credentials;
    private final Pace pace;

    Connector(
            @Client(id = "connector") HttpClient client,
            ObjectMapper mapper,
            StateJson json,
            Credentials credentials,
            Pace pace) {
        this.pace = pace;
        this.http = client.toBlocking();
        this.credentials = credentials;
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public boolean serves(String channel) {
        return !ActivityReader.OURS.contains(channel);
    }

    @Override
    public boolean writes(String channel) {
        return serves(channel);
    }

    @Override
    public String write(Letter letter) {
        return json.write(ActivityJson.of(letter));
    }

    @Override
    public Delivery deliver(String referenceJson, String activityJson) {
        Reference reference = read(referenceJson, Argument.of(Reference.class));
        URI uri = activities(reference, reference.replyTo());
        return paced(reference, HttpRequest.POST(uri, activity(reference, read(activityJson, OBJECT))));
    }

    @Override
    public Delivery replace(String referenceJson, String replaced, String activityJson) {
        Reference reference = read(referenceJson, Argument.of(Reference.class));
        Map<String, Object> activity = activity(reference, read(activityJson, OBJECT));
        activity.put("id", replaced);
        return paced(reference, HttpRequest.PUT(activities(reference, replaced), activity));
    }

    @Override
    public String queue(String channel, String referenceJson) {
        return queue(read(referenceJson, Argument.of(Reference.class)).tenant());
    }

    /** What belongs to one tenant keeps that tenant's limit. */
    static String queue(@Nullable String tenant) {
        return "teams " + (tenant == null ? "" : tenant);
    }

    private Delivery paced(Reference reference, MutableHttpRequest<Map<String, Object>> request) {
        return pace.await(queue(reference.tenant()), reference.conversation())
                ? send(reference.tenant(), request)
                : new Delivery.Retry("as much has gone out as Teams takes");
    }

    /** Opens a conversation, or finds the one that there is: the channel has one with each person. */
    Delivery open(String serviceUrl, String tenant, Map<String, Object> parameters) {
        URI uri = URI.create(serviceUrl.replaceAll("/+$", "") + "/v3/conversations");
        return pace.await(queue(tenant), "")
                ? send(tenant, HttpRequest.POST(uri, parameters))
                : new Delivery.Retry("as much has gone out as Teams takes");
    }

    private <T> T read(String written, Argument<T> type) {
        try {
            return mapper.readValue(written, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a planned reply", e);
        }
    }

    private Delivery send(@Nullable String tenant, MutableHttpRequest<Map<String, Object>> request) {
        Optional<String> token;
        try {
            token = credentials.token(tenant);
        } catch (HttpClientException e) {
            return new Delivery.Retry("no token is to be had: " + e.getMessage());
        }
        token.ifPresent(request::bearerAuth);
        try {
            HttpResponse<String> response = http.exchange(request, Argument.STRING, Argument.STRING);
            // Redirects are not followed: they could lead to where replies must not go.
            return response.code() < 300
                    ? new Delivery.Delivered(id(response))
                    : new Delivery.Failed(Refusals.answered(response.code()));
        } catch (HttpClientResponseException e) {
            if (e.code() == UNAUTHORIZED && token.isPresent()) {
                credentials.refused(token.get());
                return new Delivery.Retry(Refusals.answered(e.code()));
            }
            return Refusals.judge(e);
        } catch (HttpClientException e) {
            return Refusals.judge(e);
        }
    }

    /** The id that the channel gave to what it took; some answer with nothing, and are believed all the same. */
    private @Nullable String id(HttpResponse<String> response) {
        try {
            Map<String, Object> body =
                    mapper.readValue(response.getBody(Argument.STRING).orElse("{}"), OBJECT);
            return body != null && body.get("id") instanceof String id && id.length() <= LONGEST_ID ? id : null;
        } catch (IOException e) {
            return null;
        }
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
    private static URI activities(Reference reference, @Nullable String activity) {
        String base = reference.serviceUrl().replaceAll("/+$", "");
        String path = base + "/v3/conversations/" + segment(reference.conversation()) + "/activities";
        return URI.create(activity == null ? path : path + "/" + segment(activity));
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
