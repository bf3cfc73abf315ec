package fi.arvio.bot.card;

import fi.arvio.bot.conversation.GoalFacts;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the official monitoring says about a goal, in the source's words, which are Finnish. */
final class Consultation {
    /** As much of a follow-up as tells what happened; the rest is in the source. */
    private static final int LONGEST_FOLLOW_UP = 300;

    private Consultation() {}

    static Rendered render(Prompt.Consult consult, Phrases phrases, Language language) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(phrases.say("monitoring.title", Map.of("context", consult.context())));
        if (language != Language.FI) {
            paragraphs.add(phrases.say("monitoring.inFinnish"));
        }
        consult.monitoring().indicators().forEach(indicator -> paragraphs.add(indicator(indicator, phrases)));
        consult.monitoring()
                .followUps()
                .forEach(followUp -> paragraphs.add(
                        "• " + followUp.action() + ": " + Phrases.shortened(followUp.text(), LONGEST_FOLLOW_UP)));
        return new Rendered(String.join("\n\n", paragraphs), null);
    }

    private static String indicator(GoalFacts.Indicator indicator, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say("monitoring.indicator", Map.of("wording", indicator.wording())));
        if (indicator.target() != null) {
            lines.add(phrases.say("monitoring.target", Map.of("target", indicator.target())));
        }
        if (indicator.current() != null) {
            lines.add(phrases.say("monitoring.current", Map.of("current", indicator.current())));
        }
        return String.join("\n", lines);
    }
}
