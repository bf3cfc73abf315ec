package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.text.Text;
import org.jspecify.annotations.Nullable;

/** What can come into a dialogue. */
public sealed interface Input {
    /** The chat was opened for the first time, or the app was installed: greet, but only once. */
    record Opened() implements Input {}

    /** The person is looking at an empty chat again: say where they were. */
    record Returned() implements Input {}

    /**
     * Typed words.
     *
     * @param seal stands for the message's id without telling it; empty where a channel has no ids
     */
    record Said(String words, String seal) implements Input {
        public Said(String words) {
            this(words, "");
        }
    }

    /** A message that was typed earlier now says something else. */
    record Edited(String words, String seal) implements Input {
        public Edited(String words) {
            this(words, "");
        }
    }

    /** Something that is not text: a picture, a file. */
    record Attached() implements Input {}

    /** A card's button that is neither an answer nor about one question. */
    record Pressed(Button button) implements Input {}

    /** A card's button that opens an answer again. */
    record Reopened(Question question) implements Input {}

    /** A card's button that asks what the official monitoring says about the question's goal. */
    record Consulted(Question question) implements Input {}

    /** A card's button that says that the question is unclear. */
    record Unclear(Question question) implements Input {}

    /**
     * A card's answer.
     *
     * @param round the round that the card was made for
     * @param revision of the answer that the card would make, from 1; what is not newer than what was heard is late
     */
    record Submitted(String round, Question question, int revision, CardAnswer answer) implements Input {}

    /** The host has news: a facilitator has decided about one of the person's own themes. */
    record Decided(Decision decision) implements Input {}

    /** The host invites the person, who may never have been here. */
    record Invited() implements Input {}

    /**
     * The host reminds the person of what is left.
     *
     * @param lastDays whether the round is about to close
     */
    record Reminded(boolean lastDays) implements Input {}

    /**
     * What became of a theme.
     *
     * @param subject of the answer that brought it up
     * @param revision counts the decisions about it from 1
     * @param mergedInto title of what it was made part of; null unless it was
     * @param message of the facilitator to the author, in the facilitator's words; null for none
     */
    record Decision(
            String subject,
            int revision,
            Verdict verdict,
            @Nullable Text mergedInto,
            @Nullable String message) {
        /** What was decided. */
        public enum Verdict {
            ACCEPTED,
            MERGED,
            PARKED
        }
    }

    /** The buttons that are not answers. */
    enum Button {
        START,
        CONTINUE,
        /** One more goal. */
        MORE,
        /** More about the whole. */
        GENERAL,
        /** A theme of one's own. */
        THEME,
        ENOUGH,
        /** The answer was not read correctly. */
        MISREAD,
        /** The written answer is complete. */
        DONE,
        /** It is complete, and may be quoted. */
        DONE_QUOTABLE,
        DELETE,
        KEEP
    }
}
