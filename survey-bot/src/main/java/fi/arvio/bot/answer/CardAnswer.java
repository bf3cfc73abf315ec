package fi.arvio.bot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card sends as an answer, unread: anybody can send anything.
 *
 * @param value the pressed option's code
 * @param choices the codes of several options, comma-separated, as a choice set sends them
 * @param ranks the codes chosen for the first, second … place; empty where a place was left empty
 * @param aspects the points chosen for an item's aspects, in its order; empty where one was left out
 * @param text what was written into the card
 * @param quotable whether the text may be quoted; null where the card did not ask
 * @param missing the code of a missing reason
 */
public record CardAnswer(
        @Nullable String value,
        @Nullable String choices,
        List<String> ranks,
        List<String> aspects,
        @Nullable String text,
        @Nullable Boolean quotable,
        @Nullable String missing) {

    /** One pressed option. */
    public static CardAnswer of(@Nullable String value) {
        return new CardAnswer(value, null, List.of(), List.of(), null, null, null);
    }

    /** A reason why there is no answer. */
    public static CardAnswer missing(String reason) {
        return new CardAnswer(null, null, List.of(), List.of(), null, null, reason);
    }
}
