package fi.arvio.bot.channel;

import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.turn.Letter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rendered prompt as the part of a Bot Framework activity that says something. */
public final class ActivityJson {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private ActivityJson() {}

    /**
     * Text, or a card alone: Teams splits an activity that has both, and then returns no id.
     */
    public static Map<String, Object> of(Letter letter) {
        Rendered rendered = letter.rendered();
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("type", "message");
        activity.put("locale", letter.languageTag());
        Map<String, Object> card = rendered.card();
        if (card == null) {
            activity.put("text", rendered.text());
            activity.put("textFormat", "plain");
        } else {
            // What a notification shows, where there is no room for a card.
            activity.put("summary", rendered.text().lines().findFirst().orElse(""));
            activity.put("attachments", List.of(Map.of("contentType", CARD, "content", card)));
        }
        return activity;
    }
}
