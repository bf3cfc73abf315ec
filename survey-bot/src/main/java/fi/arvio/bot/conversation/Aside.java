package fi.arvio.bot.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What the bot waits for besides the open question.
 *
 * @param question that it is about; null when it is about none
 * @param guess what an inexact answer was read as; null for other kinds
 */
public record Aside(
        Kind kind, @Nullable Question question, @Nullable Stored guess) {
    /** What is waited for. */
    public enum Kind {
        /** Yes or no: was the answer read correctly? */
        CONFIRMING,
        /** More of a written answer, or the word that it is complete. */
        WRITING,
        /** Yes or no: delete all answers? */
        DELETING
    }

    static Aside confirming(Question question, Stored guess) {
        return new Aside(Kind.CONFIRMING, question, guess);
    }

    static Aside writing(Question question) {
        return new Aside(Kind.WRITING, question, null);
    }

    static Aside deleting() {
        return new Aside(Kind.DELETING, null, null);
    }
}
