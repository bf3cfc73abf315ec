package fi.arvio.bot.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for a respondent in the data: HMAC-SHA256 of series and respondent.
 *
 * <p>Rounds of one series share pseudonyms, so that change can be seen; other series don't. Computed nowhere but here.
 */
@Singleton
public class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Pseudonyms(KeyFolder keys) {
        this.key = new SecretKeySpec(keys.pseudonymKey(), ALGORITHM);
    }

    /** 43 characters of base64url. */
    public String of(String series, String respondent) {
        return code(series, respondent);
    }

    /**
     * Stands for something that would tell who a session belongs to, such as a message's id; as long as a pseudonym, and
     * never one: no series begins with the first part.
     */
    public String seal(String... parts) {
        return code("\u0001", String.join("\0", parts));
    }

    /** The secret in a link that tells who comes by it; neither a pseudonym nor a seal. */
    String link(String series, String respondent) {
        return code("\u0002", series + "\0" + respondent);
    }

    /** The secret part of a personal web link, by what its other part says; none of the above. */
    String personalLink(String whose) {
        return code("\u0003", whose);
    }

    private String code(String first, String second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(first.getBytes(StandardCharsets.UTF_8));
            // A separator that neither part can hold, so that no two pairs run together.
            mac.update((byte) 0);
            byte[] code = mac.doFinal(second.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
