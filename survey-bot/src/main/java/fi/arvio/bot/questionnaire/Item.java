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
        int fromRespondents) {

    /** Where the item belongs in a dialogue. */
    public enum Part {
        FIXED,
        ROTATING,
        FURTHER,
        TAP,
        CLOSER,
        GOAL_FURTHER
    }

    /** What the item is about: the city as a whole, one programme or one goal. */
    public enum About {
        CITY,
        PROGRAMME,
        GOAL
    }

    /** How the item is answered. */
    public enum Type {
        SCALE,
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        OPEN
    }

    /** The longest open answer that is taken, in characters. */
    public static final int MAX_TEXT = 4000;

    public Optional<Option> option(String optionCode) {
        return options.stream().filter(o -> o.code().equals(optionCode)).findFirst();
    }

    public boolean allows(MissingReason reason) {
        return missing.containsKey(reason);
    }
}
