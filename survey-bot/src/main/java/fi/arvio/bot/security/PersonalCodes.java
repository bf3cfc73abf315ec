package fi.arvio.bot.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * The codes of personal web links: series, respondent and generation in base64url, a dot, and an HMAC of that.
 *
 * <p>Whose it is stands in the code, so that a guess costs one HMAC and no look into the database, however long the roster is;
 * and a genuine code of a round that the bot has long forgotten is still known as such. Neither part is secret: the person knows
 * who they are, and the respondent's code is no pseudonym.
 */
@Singleton
final class PersonalCodes {
    private static final String BETWEEN = "\0";

    private final Pseudonyms pseudonyms;

    PersonalCodes(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Fit for a link; it ends with a letter or digit, since mail programs leave other signs at its end out of it. */
    String of(Pass pass) {
        String words = String.join(BETWEEN, pass.series(), pass.respondent(), Integer.toString(pass.generation()));
        String whose = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(words));
        return whose + "." + pseudonyms.personalLink(whose);
    }

    /** What a code says that was made here; nothing of what anybody else made is read. */
    Optional<Pass> read(String code) {
        int dot = code.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String whose = code.substring(0, dot);
        boolean isOurs = MessageDigest.isEqual(bytes(code.substring(dot + 1)), bytes(pseudonyms.personalLink(whose)));
        return isOurs ? Optional.of(pass(whose)) : Optional.empty();
    }

    private static Pass pass(String whose) {
        String[] parts = new String(Base64.getUrlDecoder().decode(whose), StandardCharsets.UTF_8).split(BETWEEN, -1);
        return new Pass(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
