package fi.arvio.assessment.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The key that a page of a list ends with; written so that only lists of that name take it. */
public record PageEnd(String list, String key) {
    public String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it is of another list or of none; whether the list has such keys is for the list to say. */
    public static Optional<PageEnd> read(String list, String written) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String name = list + ":";
            return text.startsWith(name)
                    ? Optional.of(new PageEnd(list, text.substring(name.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
