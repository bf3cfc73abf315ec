package fi.arvio.bot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import fi.arvio.bot.LoopbackServer.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Microsoft's side of identity over real HTTP: OpenID metadata, a key set with endorsements, and a token endpoint. */
public final class FakeIdentity implements AutoCloseable {
    private final List<Map<String, Object>> published = new CopyOnWriteArrayList<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger keySets = new AtomicInteger();
    private volatile boolean broken;
    private volatile String keySetUrl;
    private volatile Function<Asked, Response> tokens = asking -> token("token-" + asked.size(), 3600);
    private final LoopbackServer server = new LoopbackServer(this::handle);

    /** A request for a token: the tenant in its address and the form. */
    public record Asked(String tenant, Map<String, String> form) {}

    private void handle(HttpExchange exchange) throws IOException {
        respond(exchange.getRequestURI().getPath(), LoopbackServer.body(exchange))
                .to(exchange);
    }

    private Response respond(String path, String body) {
        if (broken) {
            return Response.of(503);
        }
        if (path.endsWith("/openidconfiguration")) {
            return new Response(
                    200, Map.of(), Json.write(Map.of("jwks_uri", keySetUrl == null ? url() + "/keys" : keySetUrl)));
        }
        if (path.endsWith("/keys")) {
            keySets.incrementAndGet();
            return new Response(200, Map.of(), Json.write(Map.of("keys", published)));
        }
        Asked asking = new Asked(path.split("/", -1)[1], form(body));
        asked.add(asking);
        return tokens.apply(asking);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    public static Response token(String token, int seconds) {
        return new Response(
                200,
                Map.of(),
                Json.write(Map.of("token_type", "Bearer", "expires_in", seconds, "access_token", token)));
    }

    public static RSAKey key(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes a key from now on, endorsed for those channels. */
    public void publish(RSAKey key, String... endorsements) {
        Map<String, Object> entry = new HashMap<>(key.toPublicJWK().toJSONObject());
        entry.put("endorsements", List.of(endorsements));
        published.add(entry);
    }

    public void withdrawAll() {
        published.clear();
    }

    /** The metadata says from now on that the keys are there. */
    public void nameKeySet(String url) {
        keySetUrl = url;
    }

    public void onToken(Function<Asked, Response> policy) {
        tokens = policy;
    }

    /** Answers everything with 503, or no longer. */
    public void isBroken(boolean now) {
        broken = now;
    }

    public List<Asked> asked() {
        return new ArrayList<>(asked);
    }

    /** How often the key set was fetched. */
    public int keySets() {
        return keySets.get();
    }

    public String url() {
        return server.url();
    }

    /** What makes a bot one of this identity's, with replies to this machine allowed. */
    public Map<String, Object> settings() {
        return Map.of(
                "arvio.bot.app-id", "5f1c0000-0000-4000-8000-00000000a001",
                "arvio.bot.app-secret", "a secret",
                "arvio.bot.tenants", "helsinki, espoo",
                "arvio.bot.openid-metadata", url() + "/v1/.well-known/openidconfiguration",
                "arvio.bot.token-url", url() + "/{tenant}/oauth2/v2.0/token",
                "arvio.bot.service-hosts", "127.0.0.1");
    }

    @Override
    public void close() {
        server.close();
    }
}
