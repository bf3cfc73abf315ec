package fi.arvio.bot.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What the bot waits for besides the open question.
 *
 * @param question that it is about; null when it is about none
 * @param guess what an inexact answer was read as; null for other kinds
 * @param card revision of the card that asked for what is being written: an older one has no part in it; 0 for other kinds
 * @param changing whether what is being written takes the place of an earlier answer
 */
public record Aside(
        Kind kind, @Nullable Question question, @Nullable Stored guess, int card, boolean changing) {
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
        return new Aside(Kind.CONFIRMING, question, guess, 0, false);
    }

    static Aside writing(Question question, int card, boolean changing) {
        return new Aside(Kind.WRITING, question, null, card, changing);
    }

    static Aside deleting() {
        return new Aside(Kind.DELETING, null, null, 0, false);
    }
}
