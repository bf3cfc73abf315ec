package fi.arvio.assessment;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** A key folder as the launcher makes it, and every kind of token, good and bad. */
public final class TestKeys {
    private final ECKey key = generate();
    private final Path folder;

    public TestKeys() {
        try {
            folder = TestFolders.fresh("keys");
            Files.writeString(folder.resolve("verification.jwks.json"), new JWKSet(key.toPublicJWK()).toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(String role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("arvio")
                .audience("arvio-api")
                .subject("test-" + role)
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", List.of(role))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    public String token(String role) {
        return signed(key, claims(role));
    }

    /** Somebody else of the same role. */
    public String token(String role, String subject) {
        return signed(key, claims(role).subject(subject));
    }

    public String expired(String role) {
        return signed(key, claims(role).expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    public String everlasting(String role) {
        return signed(key, claims(role).expirationTime(null));
    }

    public String notYetValid(String role) {
        return signed(key, claims(role).notBeforeTime(Date.from(Instant.now().plusSeconds(600))));
    }

    public String ofAnotherIssuer(String role) {
        return signed(key, claims(role).issuer("somebody"));
    }

    public String withoutIssuer(String role) {
        return signed(key, claims(role).issuer(null));
    }

    public String forAnotherAudience(String role) {
        return signed(key, claims(role).audience("another-api"));
    }

    public String withoutAudience(String role) {
        return signed(key, claims(role).audience((String) null));
    }

    public String ofAStranger(String role) {
        return signed(generate(), claims(role));
    }

    public String unsigned(String role) {
        return new PlainJWT(claims(role).build()).serialize();
    }

    /** The classic confusion: the public key used as a shared secret. */
    public String signedWithThePublicKeyAsSecret(String role) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                    claims(role).build());
            jwt.sign(new MACSigner(key.toPublicJWK().toJSONString()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(ECKey by, JWTClaimsSet.Builder claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims.build());
            jwt.sign(new ECDSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
