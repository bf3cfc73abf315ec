package fi.arvio.bot.channel.teams.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a token was made by the Bot Framework for this bot and holds now.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">The
 *     steps that Microsoft asks for</a>
 */
final class TokenCheck {
    /** By how much clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** Of the year 9999: a time beyond is none, and reckoning with it could go past all that there is. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private final String appId;
    private final String issuer;

    TokenCheck(String appId, String issuer) {
        this.appId = appId;
        this.issuer = issuer;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It is genuine: it speaks for activities with that serviceUrl, on the channels that its key is endorsed for. */
        record Genuine(String serviceUrl, Set<String> endorsements) implements Outcome {}

        /** It is not, or not for us, or not now. */
        record Refused(String reason) implements Outcome {}
    }

    /** Checks the token; {@code keys} finds the issuer's key of an id. */
    Outcome check(String token, Function<String, Optional<SigningKey>> keys, Instant now) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
                return new Outcome.Refused("The token is not signed by RS256.");
            }
            String kid = jwt.getHeader().getKeyID();
            Optional<SigningKey> key = kid == null ? Optional.empty() : keys.apply(kid);
            if (key.isEmpty() || !jwt.verify(new RSASSAVerifier(key.get().key()))) {
                return new Outcome.Refused("The token is not signed by a key of its issuer.");
            }
            Map<String, Object> claims = jwt.getPayload().toJSONObject();
            return claims == null
                    ? new Outcome.Refused("The token holds no claims.")
                    : claimed(claims, key.get().endorsements(), now);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return new Outcome.Refused("The token cannot be read.");
        }
    }

    private Outcome claimed(Map<String, Object> claims, Set<String> endorsements, Instant now) {
        if (!issuer.equals(claims.get("iss"))) {
            return new Outcome.Refused("The token comes from another issuer.");
        }
        if (!isForUs(claims.get("aud"))) {
            return new Outcome.Refused("The token is meant for another bot.");
        }
        Optional<Instant> begins = time(claims.get("nbf"));
        Optional<Instant> ends = time(claims.get("exp"));
        if (begins.isEmpty() || ends.isEmpty()) {
            return new Outcome.Refused("The token does not say from when until when it holds.");
        }
        if (now.isBefore(begins.get().minus(SKEW)) || !now.isBefore(ends.get().plus(SKEW))) {
            return new Outcome.Refused("The token does not hold now.");
        }
        return claims.get("serviceurl") instanceof String serviceUrl
                ? new Outcome.Genuine(serviceUrl, endorsements)
                : new Outcome.Refused("The token does not say which serviceUrl it speaks for.");
    }

    private boolean isForUs(@Nullable Object audience) {
        return appId.equals(audience) || (audience instanceof List<?> several && several.contains(appId));
    }

    private static Optional<Instant> time(@Nullable Object seconds) {
        if (!(seconds instanceof Number number)) {
            return Optional.empty();
        }
        double value = number.doubleValue();
        return Math.abs(value) <= LAST_SECOND
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }
}
