package fi.arvio.bot.channel.teams.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A key set as it is published, with the endorsements that no standard knows; what is no RSA key of use is left out. */
final class KeySet {
    private static final int FEWEST_BITS = 2048;

    private KeySet() {}

    /** The keys by their ids. */
    static Map<String, SigningKey> read(String json) throws ParseException {
        Map<String, SigningKey> keys = new HashMap<>();
        Map<String, Object>[] entries = JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(json), "keys");
        if (entries == null) {
            throw new ParseException("The key set has no keys", 0);
        }
        for (Map<String, Object> entry : entries) {
            if (entry.get("kid") instanceof String kid) {
                key(entry).ifPresent(key -> keys.put(kid, key));
            }
        }
        return keys;
    }

    private static Optional<SigningKey> key(Map<String, Object> entry) {
        try {
            return JWK.parse(entry) instanceof RSAKey rsa && rsa.size() >= FEWEST_BITS
                    ? Optional.of(new SigningKey(rsa.toRSAPublicKey(), endorsements(entry)))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> endorsements(Map<String, Object> entry) {
        return entry.get("endorsements") instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
