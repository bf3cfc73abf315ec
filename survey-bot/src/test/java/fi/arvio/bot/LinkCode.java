package fi.arvio.bot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of personal links as the tests work them out for themselves, right ones and forged ones. */
public final class LinkCode {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private LinkCode() {}

    public static String of(String series, String respondent, int generation) {
        String whose = whose(series, respondent, generation);
        return whose + "." + sealed("\u0003", whose);
    }

    /** The part that says whose it is. */
    public static String whose(String series, String respondent, int generation) {
        return BASE64.encodeToString(bytes(series + "\0" + respondent + "\0" + generation));
    }

    /** Sealed with the bot's own key, for another purpose. */
    public static String sealed(String purpose, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestKeys.PSEUDONYM_KEY, "HmacSHA256"));
            return BASE64.encodeToString(mac.doFinal(bytes(purpose + "\0" + words)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
