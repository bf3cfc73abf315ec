package fi.arvio.bot.turn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that stand for something without telling it. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the parts, kept apart by a byte that text does not hold; 64 hexadecimal characters. */
    static String of(String... parts) {
        return HexFormat.of().formatHex(digest(String.join("\0", parts)));
    }

    /** A number that always stands for the same text. */
    static long number(String text) {
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
