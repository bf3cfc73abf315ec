package fi.arvio.bot.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signs the short tokens that the bot shows to the service, and those of its own chat page. */
@Singleton
public class Tokens {
    private static final String SERIES = "series";
    private static final String GENERATION = "generation";
    private static final Duration SERVICE_LIFE = Duration.ofMinutes(5);
    private static final Duration CHAT_LIFE = Duration.ofHours(12);
    private static final Duration RENEW_BEFORE = Duration.ofMinutes(1);

    private final ECKey key;
    private final InstantSource machineTime;
    private volatile Held held = new Held("", Instant.EPOCH);

    Tokens(KeyFolder keys, InstantSource machineTime) {
        this.key = keys.signingKey();
        this.machineTime = machineTime;
    }

    /** The token for the service; the same one until a minute before it ends. */
    public String forService() {
        Instant now = machineTime.instant();
        Held current = held;
        if (now.isBefore(current.ends().minus(RENEW_BEFORE))) {
            return current.token();
        }
        Held next = new Held(sign(claims("survey-bot", "BOT", now, SERVICE_LIFE)), now.plus(SERVICE_LIFE));
        held = next;
        return next.token();
    }

    /** The token with which one person's browser uses the chat page; it ends with the link that is told by the pass. */
    public String forChat(Pass pass) {
        return sign(claims(pass.respondent(), Roles.EXPERT, machineTime.instant(), CHAT_LIFE)
                .claim(SERIES, pass.series())
                .claim(GENERATION, pass.generation()));
    }

    /** What a chat token says, if it is one. */
    static Optional<Pass> pass(Authentication person) {
        Map<String, Object> claims = person.getAttributes();
        return claims.get(SERIES) instanceof String series && claims.get(GENERATION) instanceof Number generation
                ? Optional.of(new Pass(series, person.getName(), generation.intValue()))
                : Optional.empty();
    }

    private static JWTClaimsSet.Builder claims(String subject, String role, Instant now, Duration life) {
        return new JWTClaimsSet.Builder()
                .issuer("arvio")
                .audience("arvio-api")
                .subject(subject)
                .claim("roles", List.of(role))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(UUID.randomUUID().toString());
    }

    private String sign(JWTClaimsSet.Builder claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key does not sign ES256", e);
        }
        return token.serialize();
    }

    private record Held(String token, Instant ends) {}
}
