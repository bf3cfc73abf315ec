package fi.arvio.assessment.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** After which number of a list the next page begins; written so that nobody counts with it. */
public record Cursor(int number) {
    public static final Cursor START = new Cursor(0);

    private static final Pattern WRITTEN = Pattern.compile("after:(\\d{1,9})");

    public String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("after:" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if no page ended with it. */
    public static Optional<Cursor> read(String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            Matcher matcher = WRITTEN.matcher(new String(bytes, StandardCharsets.UTF_8));
            return matcher.matches() ? Optional.of(new Cursor(Integer.parseInt(matcher.group(1)))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
