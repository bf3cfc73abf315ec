package fi.arvio.bot.security;

import com.nimbusds.jose.jwk.ECKey;
import fi.arvio.bot.RefusedToStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;

/** The folder outside any database that holds the bot's secrets; looked at before the first port is opened. */
@Context
public class KeyFolder {
    /** Shorter keys are refused: HMAC-SHA256 wants as many bytes as it gives. */
    private static final int PSEUDONYM_KEY_BYTES = 32;

    private final Path folder;

    KeyFolder(@Value("${arvio.keys}") String folder) {
        this.folder = Path.of(folder);
        if (read("verification.jwks.json").isBlank()) {
            throw new RefusedToStart(this.folder.resolve("verification.jwks.json") + " is empty");
        }
    }

    /** The private key that signs the bot's own tokens. */
    ECKey signingKey() {
        try {
            ECKey key = ECKey.parse(read("signing.jwk"));
            if (!key.isPrivate()) {
                throw new RefusedToStart(folder.resolve("signing.jwk") + " holds no private key");
            }
            return key;
        } catch (ParseException e) {
            throw new RefusedToStart(folder.resolve("signing.jwk") + " is not an EC key in JWK form", e);
        }
    }

    /** The key of the pseudonyms. Losing it means that nobody can go on with, change or delete their answers. */
    byte[] pseudonymKey() {
        byte[] key = decoded(read("pseudonym.key"));
        if (key.length < PSEUDONYM_KEY_BYTES) {
            throw new RefusedToStart(
                    folder.resolve("pseudonym.key") + " holds fewer than " + PSEUDONYM_KEY_BYTES + " bytes");
        }
        return key;
    }

    private byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new RefusedToStart(folder.resolve("pseudonym.key") + " is not in base64", e);
        }
    }

    private String read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RefusedToStart("Cannot read the key file " + file + ": set ARVIO_KEYS to its folder", e);
        }
    }
}
