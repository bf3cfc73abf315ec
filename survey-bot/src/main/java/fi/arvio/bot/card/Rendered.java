package fi.arvio.bot.card;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prompt ready to send.
 *
 * @param text everything it says, for people and clients without cards; plain text, no markup
 * @param card the same as an Adaptive Card, null where words alone do
 */
public record Rendered(String text, @Nullable Map<String, Object> card) {
    /** The same in words alone. */
    public Rendered asText() {
        return new Rendered(text, null);
    }
}
