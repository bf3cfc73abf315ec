package fi.arvio.bot.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The secret in a person's link to a channel of somebody else's: one for each series and respondent; no code of a web link.
 *
 * <p>Nothing is stored of it. It holds while the person is on the roster of an open round, and for as long as the key does.
 */
@Singleton
public class LinkCodes {
    private final Pseudonyms pseudonyms;

    LinkCodes(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** 43 characters of base64url. */
    public String of(String series, String respondent) {
        return pseudonyms.link(series, respondent);
    }

    /** Whether it is that person's code; takes as long for a good guess as for a bad one. */
    public boolean is(String code, String series, String respondent) {
        return MessageDigest.isEqual(bytes(code), bytes(of(series, respondent)));
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
