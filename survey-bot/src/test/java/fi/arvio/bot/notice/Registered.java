package fi.arvio.bot.notice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.arvio.bot.FakeIdentity;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams as a registered bot meets it: what people write there comes signed. */
final class Registered {
    private static final String TENANT = "helsinki";

    private final RSAKey key = FakeIdentity.key("teams");
    private final FakeIdentity identity;

    Registered(FakeIdentity identity) {
        this.identity = identity;
        identity.publish(key, "msteams");
    }

    /** The conversation that the bot opened with the person of that number. */
    static String conversation(int number) {
        return "a:with:" + objectId(number);
    }

    static String objectId(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    void says(RunningBot bot, int number, String words) {
        sends(bot, number, Map.of("text", words));
    }

    void starts(RunningBot bot, int number) {
        sends(bot, number, Map.of("value", Map.of("arvio", Map.of("act", "start"))));
    }

    /** Teams tells that the person has the app now, and in which conversation. */
    void opens(RunningBot bot, int number, String conversation) {
        sends(
                bot,
                number,
                Map.of(
                        "type",
                        "conversationUpdate",
                        "membersAdded",
                        List.of(Map.of("id", "28:" + identity.settings().get("arvio.bot.app-id"))),
                        "conversation",
                        Map.of("id", conversation, "conversationType", "personal", "tenantId", TENANT)));
    }

    private void sends(RunningBot bot, int number, Map<String, Object> fields) {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "type", "message",
                "channelId", "msteams",
                "serviceUrl", bot.connector().url() + "/",
                "conversation", Map.of("id", conversation(number), "conversationType", "personal", "tenantId", TENANT),
                "from", Map.of("id", "29:" + number, "aadObjectId", objectId(number)),
                "recipient", Map.of("id", "28:" + identity.settings().get("arvio.bot.app-id"))));
        activity.putAll(fields);
        HttpResponse<String> response =
                bot.send(bot.request("/api/messages", token(bot)).POST(BodyPublishers.ofString(Json.write(activity))));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
    }

    private String token(RunningBot bot) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience(List.of(String.valueOf(identity.settings().get("arvio.bot.app-id"))))
                        .claim("serviceurl", bot.connector().url() + "/")
                        .notBeforeTime(Date.from(now.minus(Duration.ofMinutes(1))))
                        .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
