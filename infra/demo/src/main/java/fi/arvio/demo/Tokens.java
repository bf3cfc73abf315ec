package fi.arvio.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs tokens that both services check the way they check every other. */
final class Tokens {
    private static final Duration LIFE = Duration.ofHours(8);

    private final ECKey key;
    private final InstantSource clock;

    Tokens(ECKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    String sign(Role role) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer("arvio")
                .audience("arvio-api")
                .subject("demo-" + role.word())
                .claim("roles", List.of(role.name()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new Refusal("The signing key signs nothing: " + e.getMessage());
        }
        return token.serialize();
    }
}
