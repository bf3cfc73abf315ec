package fi.arvio.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;

/** The keys of one installation: made at the first start, never again. */
final class KeyFolder {
    private static final int PSEUDONYM_KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes what is missing. The pseudonym key is never made beside databases that exist: with another key the same
     * people would be others.
     */
    void createMissing(boolean dataExists) throws IOException {
        PrivateFiles.createFolder(folder);
        createSigningKey();
        var pseudonymKey = folder.resolve("pseudonym.key");
        if (Files.notExists(pseudonymKey)) {
            if (dataExists) {
                throw new Refusal("The key " + pseudonymKey + " is gone, but answers made with it are there: put it "
                        + "back from a backup, or begin anew with --fresh.");
            }
            PrivateFiles.write(pseudonymKey, Base64.getEncoder().encodeToString(random(PSEUDONYM_KEY_BYTES)) + "\n");
        }
    }

    /** The file that holds the password of the installation's own PostgreSQL. */
    Path postgresPassword(boolean dataExists) throws IOException {
        var file = folder.resolve("postgres.password");
        if (Files.notExists(file)) {
            if (dataExists) {
                throw new Refusal("The password " + file + " is gone, but a database made with it is there: put it "
                        + "back from a backup, or begin anew with --fresh.");
            }
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
            PrivateFiles.write(file, password + "\n");
        }
        return file;
    }

    ECKey signingKey() throws IOException {
        var file = folder.resolve("signing.jwk");
        if (Files.notExists(file)) {
            throw new Refusal("No keys in " + folder + " yet: ./arvio demo makes them at its first start.");
        }
        try {
            return ECKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new Refusal("The key " + file + " can't be read: " + e.getMessage());
        }
    }

    private void createSigningKey() throws IOException {
        if (Files.notExists(folder.resolve("signing.jwk"))) {
            PrivateFiles.write(folder.resolve("signing.jwk"), newKey().toJSONString() + "\n");
        }
        if (Files.notExists(folder.resolve("verification.jwks.json"))) {
            var publicHalf = new JWKSet(signingKey()).toString(true);
            PrivateFiles.write(folder.resolve("verification.jwks.json"), publicHalf + "\n");
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no P-256 keys", e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
