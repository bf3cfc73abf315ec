package fi.arvio.assessment.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out in which encoding a text is written, strictly: nothing is read as what it might not be. */
record CsvText(String text, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A byte order mark decides; without one it is UTF-8, and only what cannot be that is Windows-1252. */
    static CsvText of(byte[] bytes) throws Unreadable {
        try {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new CsvText(decode(bytes, 3, StandardCharsets.UTF_8), false);
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return new CsvText(decode(bytes, 2, StandardCharsets.UTF_16LE), false);
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return new CsvText(decode(bytes, 2, StandardCharsets.UTF_16BE), false);
            }
            return unmarked(bytes);
        } catch (CharacterCodingException e) {
            throw new Unreadable(SheetFault.ENCODING_UNKNOWN);
        }
    }

    private static CsvText unmarked(byte[] bytes) throws CharacterCodingException {
        try {
            return new CsvText(decode(bytes, 0, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException e) {
            return new CsvText(decode(bytes, 0, WINDOWS_1252), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, bytes.length)))
                .toString();
    }
}
