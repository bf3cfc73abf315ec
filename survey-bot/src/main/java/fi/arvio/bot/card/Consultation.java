package fi.arvio.bot.card;

import fi.arvio.bot.conversation.GoalFacts;
import fi.arvio.bot.conversation.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the official monitoring says about a goal, in the source's words, which are Finnish. */
final class Consultation {
    /** As much of a follow-up as tells what happened; the rest is in the source. */
    private static final int LONGEST_FOLLOW_UP = 300;

    private final GoalFacts.Monitoring monitoring;
    private final Phrases phrases;

    private Consultation(GoalFacts.Monitoring monitoring, Phrases phrases) {
        this.monitoring = monitoring;
        this.phrases = phrases;
    }

    static Rendered render(Prompt.Consult consult, Phrases phrases) {
        Consultation consultation = new Consultation(consult.monitoring(), phrases);
        return new Rendered(String.join("\n\n", consultation.paragraphs(consult)), null);
    }

    private List<String> paragraphs(Prompt.Consult consult) {
        List<String> paragraphs = new ArrayList<>();
        String lead = hasResults() ? "monitoring.lead" : "monitoring.leadWithoutResults";
        paragraphs.add(phrases.say(lead, Map.of("context", consult.context())));
        if (!monitoring.indicators().isEmpty()) {
            paragraphs.add(section(
                    "monitoring.indicators",
                    monitoring.indicators().stream().map(this::indicator).toList()));
        }
        if (!monitoring.followUps().isEmpty()) {
            paragraphs.add(section(
                    "monitoring.followUps",
                    monitoring.followUps().stream().map(Consultation::followUp).toList()));
        }
        if (monitoring.followUps().stream().anyMatch(Consultation::isLong)) {
            paragraphs.add(phrases.say("monitoring.beginnings"));
        }
        return paragraphs;
    }

    /** A plan may name its indicators long before anybody has measured them. */
    private boolean hasResults() {
        return !monitoring.followUps().isEmpty()
                || monitoring.indicators().stream().anyMatch(indicator -> indicator.current() != null);
    }

    private String section(String key, List<String> entries) {
        return phrases.say(key, Map.of("count", entries.size())) + "\n• " + String.join("\n• ", entries);
    }

    private String indicator(GoalFacts.Indicator indicator) {
        List<String> lines = new ArrayList<>();
        lines.add(indicator.wording());
        if (indicator.target() != null) {
            lines.add(phrases.say("monitoring.target", Map.of("target", indicator.target())));
        }
        if (indicator.current() != null) {
            lines.add(phrases.say("monitoring.current", Map.of("current", indicator.current())));
        }
        return String.join("\n  ", lines);
    }

    private static String followUp(GoalFacts.FollowUp followUp) {
        return followUp.action() + ": " + Phrases.beginning(followUp.text(), LONGEST_FOLLOW_UP);
    }

    private static boolean isLong(GoalFacts.FollowUp followUp) {
        return followUp.text().length() > LONGEST_FOLLOW_UP;
    }
}
