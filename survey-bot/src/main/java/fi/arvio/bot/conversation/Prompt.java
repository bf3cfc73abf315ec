package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something the bot says, free of channel and layout. */
public sealed interface Prompt {
    /** What this is, how long it takes, how answers are used, and a button to start. */
    record Welcome(int questions, int minutes, int minimumCellSize) implements Prompt {}

    /** A sentence of the bundles; arguments may be {@link Text}, {@link java.time.LocalDate} or {@link Shown}. */
    record Note(String key, Map<String, Object> arguments) implements Prompt {}

    /** A break, and the way back. */
    record Paused() implements Prompt {}

    /** A question. */
    record Ask(
            String round,
            Question question,
            Item item,
            List<Option> options,
            Place place,
            @Nullable Echo echo) implements Prompt {}

    /** One's own answers, and what may follow. */
    record Summary(String key, String round, List<Line> lines) implements Prompt {}

    /** A further goal for somebody who has a moment. */
    record Offer(Text context, int questions, int minutes) implements Prompt {}

    /**
     * Where in the dialogue a question stands.
     *
     * @param number of the question, counted from 1; meaningless for volunteered ones
     * @param minutes left after this question, 0 for the last
     */
    record Place(int number, int total, int minutes, Kind kind, Text context) {
        /** What kind of asking it is. */
        public enum Kind {
            PLANNED,
            VOLUNTEERED,
            CHANGING
        }
    }

    /** The answer just given, said back: with the next question, or by itself after the last. */
    record Echo(Shown shown, boolean changed) implements Prompt {}

    /** An answer with the item that gives it its words. */
    record Shown(Item item, Answer answer) {}

    /** One line of a summary; the item's stem tells lines with the same context apart. */
    record Line(int number, Question question, Text context, Shown shown) {
        /** Whether the context alone says what was asked: the one tap about a goal. */
        public boolean saysItAll() {
            return shown.item().part() == Item.Part.TAP;
        }
    }
}
