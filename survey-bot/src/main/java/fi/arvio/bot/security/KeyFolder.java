package fi.arvio.bot.security;

import com.nimbusds.jose.jwk.ECKey;
import fi.arvio.bot.RefusedToStart;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;

/** The folder outside any database that holds the bot's secrets. */
@Singleton
public class KeyFolder {
    /** Shorter keys are refused: HMAC-SHA256 wants as many bytes as it gives. */
    private static final int PSEUDONYM_KEY_BYTES = 32;

    private final Path folder;

    KeyFolder(@Value("${arvio.keys}") String folder) {
        this.folder = Path.of(folder);
    }

    /** The private key that signs the bot's own tokens. */
    ECKey signingKey() {
        try {
            return ECKey.parse(read("signing.jwk"));
        } catch (ParseException e) {
            throw new RefusedToStart(folder.resolve("signing.jwk") + " is not an EC key in JWK form", e);
        }
    }

    /** The key of the pseudonyms. Losing it means that nobody can go on with, change or delete their answers. */
    byte[] pseudonymKey() {
        byte[] key = Base64.getDecoder().decode(read("pseudonym.key").strip());
        if (key.length < PSEUDONYM_KEY_BYTES) {
            throw new RefusedToStart(
                    folder.resolve("pseudonym.key") + " holds fewer than " + PSEUDONYM_KEY_BYTES + " bytes");
        }
        return key;
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
