package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something the bot says, free of channel and layout. */
public sealed interface Prompt {
    /** What this is, how long it takes, how answers are used, and a button to start. */
    record Welcome(Stage stage, int questions, int minutes, int minimumCellSize, boolean pilot) implements Prompt {}

    /** The button to start, for somebody who has seen the rest. */
    record Ready() implements Prompt {}

    /** A sentence of the bundles; arguments may be {@link Text}, {@link LocalDate}, {@link Shown} or {@link Quoted}. */
    record Note(String key, Map<String, Object> arguments) implements Prompt {}

    /**
     * That there is something left, and the way to it.
     *
     * @param begun whether anything has been answered
     * @param left questions without an answer
     * @param lastDays whether the round is about to close
     */
    record Reminder(Stage stage, boolean begun, int left, int minutes, LocalDate lastDay, boolean lastDays)
            implements Prompt {}

    /** A break, and the way back. */
    record Paused() implements Prompt {}

    /**
     * A question.
     *
     * @param revision of the answer that this asking leads to
     * @param ways what else the card offers besides answers
     * @param briefly whether the person has read before what to leave out of a written answer
     * @param again what is looked at again; null where the person has not answered the question in an earlier round
     */
    record Ask(
            String round,
            Question question,
            int revision,
            Item item,
            List<Option> options,
            Place place,
            Ways ways,
            boolean briefly,
            @Nullable Again again,
            @Nullable Echo echo)
            implements Prompt {}

    /**
     * What else a question offers.
     *
     * @param monitoring whether there is official monitoring to look at
     * @param unclear whether the question may be called unclear
     */
    record Ways(boolean monitoring, boolean unclear) {}

    /**
     * An answer of the earlier round that is looked at again, beside how the group answered.
     *
     * @param toKeep whether it is there to be kept; not once the person has answered anew
     */
    record Again(Shown earlier, Feedback feedback, boolean toKeep) {}

    /** What stands where a question stood, once it is answered. */
    record Answered(String round, Question question, Text context, Shown shown) implements Prompt {}

    /** An inexact answer said back: was it meant like that? */
    record Confirm(String round, Question question, int revision, Shown shown) implements Prompt {}

    /**
     * A written answer is kept; there may be more, and it has to be said whether it may be quoted.
     *
     * @param changed whether it takes the place of an earlier answer
     */
    record Written(Quoted words, boolean changed) implements Prompt {}

    /** What a person wrote, as they wrote it. */
    record Quoted(String text) {}

    /**
     * Whether really to delete that many answers.
     *
     * @param secondRound whether there may be answers of an earlier round, which stay
     */
    record ConfirmDelete(int answers, boolean secondRound) implements Prompt {}

    /** What the official monitoring says about a goal, in the source's words. */
    record Consult(Text context, GoalFacts.Monitoring monitoring) implements Prompt {}

    /** One's own answers, and what may follow. */
    record Summary(Selection selection, String round, List<Line> lines) implements Prompt {}

    /** Which answers a summary is of. */
    enum Selection {
        COMPLETE,
        SO_FAR,
        /** The questions that were skipped: they have no answer yet. */
        SKIPPED
    }

    /**
     * More for somebody who has a moment.
     *
     * @param goal a further goal; null when there is none left
     * @param general how many questions about the whole there are
     * @param theme whether a theme of one's own may be brought up
     */
    record Offer(@Nullable FurtherGoal goal, int general, int generalMinutes, boolean theme) implements Prompt {}

    /** One more goal, and what it takes. */
    record FurtherGoal(Text context, int questions, int minutes) {}

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
            /** It goes with the question before. */
            FOLLOW_UP,
            VOLUNTEERED,
            CHANGING,
            /** It was skipped and is asked again. */
            SKIPPED
        }
    }

    /**
     * The answer just given, said back: with the next question, or by itself after the last.
     *
     * @param undecided whether it was left open if a written answer may be quoted, so that the person hears what that means
     * @param earlier the answer of the earlier round that was kept or changed; null where there is none
     */
    record Echo(
            Shown shown,
            boolean changed,
            boolean undecided,
            @Nullable Shown earlier) implements Prompt {
        public Echo(Shown shown, boolean changed, boolean undecided) {
            this(shown, changed, undecided, null);
        }

        public Echo(Shown shown, boolean changed) {
            this(shown, changed, false);
        }
    }

    /** An answer with the item that gives it its words. */
    record Shown(Item item, Answer answer) {}

    /**
     * One line of a summary; the item's stem tells lines with the same context apart.
     *
     * @param earlier the answer of the earlier round, where it was another; else null
     */
    record Line(
            int number,
            Question question,
            Text context,
            Shown shown,
            @Nullable Shown earlier) {
        public Line(int number, Question question, Text context, Shown shown) {
            this(number, question, context, shown, null);
        }
    }
}
