package fi.arvio.assessment.security;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import fi.arvio.assessment.RefusedToStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/** Sees to it before the first request that there are keys to verify tokens with, and no private ones. */
@Context
final class VerificationKeys {
    VerificationKeys(@Value("${arvio.keys}") Path folder) {
        Path file = folder.resolve("verification.jwks.json");
        List<JWK> keys = read(file);
        if (keys.isEmpty() || !keys.stream().allMatch(VerificationKeys::isPublicP256)) {
            throw new RefusedToStart("The verification keys in " + file + " must be public ES256 keys, at least one.");
        }
    }

    private static boolean isPublicP256(JWK key) {
        return key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && !ec.isPrivate();
    }

    private static List<JWK> read(Path file) {
        try {
            return JWKSet.parse(Files.readString(file)).getKeys();
        } catch (IOException | ParseException e) {
            throw new RefusedToStart(
                    "No verification keys: " + file + " cannot be read. Set ARVIO_KEYS to the folder that holds it.",
                    e);
        }
    }
}
