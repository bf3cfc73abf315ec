package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;

/** What a person gave to one question: a value, or the reason why there is none. */
public sealed interface Answer {
    /** A point of a scale, 1 … 5. */
    record Point(int point) implements Answer {}

    /** One or more choices, by code, in the order of the list. */
    record Choices(List<String> codes) implements Answer {
        /** The code of an open item's "nothing" button. */
        public static final String NOTHING = "NONE";

        static final Choices NONE = new Choices(List.of(NOTHING));
    }

    /** Choices from the most to the least important, by code; as many as the item asks for, or fewer. */
    record Ranked(List<String> codes) implements Answer {}

    /** Two points at once: how important something is, and how well it has gone, each 1 … 5. */
    record Pair(int importance, int success) implements Answer {}

    /** Free text and whether it may be quoted without a name. */
    record Words(String text, boolean quotable) implements Answer {}

    /** No value, and why. */
    record Missing(MissingReason reason) implements Answer {}
}
