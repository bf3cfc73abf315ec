package fi.arvio.bot.card;

import fi.arvio.bot.conversation.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What more there is for somebody who has a moment: a goal, the whole, a theme of one's own, or nothing. */
final class Offers {
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();
    private final List<Object> buttons = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private Offers(Phrases phrases) {
        this.phrases = phrases;
    }

    static Rendered render(Prompt.Offer offer, Phrases phrases) {
        return new Offers(phrases).render(offer);
    }

    private Rendered render(Prompt.Offer offer) {
        lines.add(phrases.say("offer.question"));
        Prompt.FurtherGoal goal = offer.goal();
        if (goal != null) {
            lines.add(phrases.say(
                    "offer.goal",
                    Map.of("context", goal.context(), "count", goal.questions(), "minutes", goal.minutes())));
            button("offer.goal.yes", "more");
        }
        if (offer.general() > 0) {
            lines.add(
                    phrases.say("offer.general", Map.of("count", offer.general(), "minutes", offer.generalMinutes())));
            button("offer.general.yes", "general");
        }
        if (offer.theme()) {
            button("offer.theme", "theme");
        }
        button("offer.no", "enough");
        String twin =
                String.join("\n", lines) + "\n\n" + phrases.say("offer.hint") + "\n→ " + String.join("\n→ ", labels);
        List<Object> body = new ArrayList<>(lines.stream().map(Elements::text).toList());
        body.add(Elements.actions(buttons));
        return new Rendered(twin, Elements.card(body, twin));
    }

    private void button(String key, String act) {
        String label = phrases.say(key);
        Map<String, Object> data = Elements.of("act", act);
        buttons.add(buttons.isEmpty() ? Elements.primary(label, data, false) : Elements.submit(label, data, false));
        labels.add(label);
    }
}
