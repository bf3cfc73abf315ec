package fi.arvio.bot.questionnaire;

import fi.arvio.bot.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of the questionnaire.
 *
 * @param header context of an item about the city; others take the programme's or goal's title
 * @param options scale points or choices, empty for open items
 * @param shuffled whether the options come in an order of the person's own
 * @param maxChoices how many may be chosen, 1 but for multiple choice
 * @param noneLabel label of the "nothing" button of an open item
 * @param missing the reasons a person may give, with the item's wording
 * @param missingButtons those of them that get a button
 * @param fromRespondents the smallest number of expected respondents from which on the item is distributed; 0 for always
 * @param aspects the two things that a pair asks at once, importance first; empty for other types
 * @param follows what must have been answered before this is asked; null for an item that stands by itself
 * @param since the version of the questionnaire in which the item first appeared, from 1
 */
public record Item(
        String code,
        Part part,
        About about,
        @Nullable Text header,
        Type type,
        List<Option> options,
        boolean shuffled,
        int maxChoices,
        Text stem,
        @Nullable Text noneLabel,
        Map<MissingReason, Text> missing,
        List<MissingReason> missingButtons,
        int fromRespondents,
        List<Aspect> aspects,
        @Nullable Condition follows,
        int since) {

    /** Where the item belongs in a dialogue. */
    public enum Part {
        FIXED,
        ROTATING,
        FURTHER,
        TAP,
        CLOSER,
        GOAL_FURTHER,
        /** Asked again in a second round, beside how the group answered before. */
        RECONSIDERED,
        /** Asked right after the item it follows, and without a number of its own. */
        FOLLOW_UP,
        /** Themes of the person's own, which nobody thought of asking about. */
        EMERGING
    }

    /** What the item is about: the city as a whole, one programme or one goal. */
    public enum About {
        CITY,
        PROGRAMME,
        GOAL,
        /** What the person brings up; the subject counts their themes from 1. */
        OWN
    }

    /** How the item is answered. */
    public enum Type {
        SCALE,
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        OPEN,
        /** Yes or no; an item that follows may ask what or how. */
        YES_NO,
        /** One of the source's four official statuses. */
        STATUS,
        /** Up to {@code maxChoices} choices from the most important down. */
        RANKING,
        /** Importance and success at once. */
        PAIR
    }

    /** One of the two things that a pair asks, with the points of its scale. */
    public record Aspect(Text label, List<Option> points) {}

    /**
     * What must have been answered, about the same subject, before an item is asked.
     *
     * @param choices the codes of which one must have been given; empty where any value will do
     */
    public record Condition(String item, List<String> choices) {}

    /** The longest open answer that is taken, in characters. */
    public static final int MAX_TEXT = 4000;

    public Optional<Option> option(String optionCode) {
        return options.stream().filter(o -> o.code().equals(optionCode)).findFirst();
    }

    public boolean allows(MissingReason reason) {
        return missing.containsKey(reason);
    }
}
