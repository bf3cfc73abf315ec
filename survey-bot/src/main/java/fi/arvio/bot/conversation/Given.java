package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the newest answer to it, and what has to be remembered of earlier ones.
 *
 * @param revision counts every change from 1, whoever made it; what was deleted keeps counting
 * @param heard the highest revision of a card that the person has answered, by it or in words, 0 for none: no card up to it
 *     changes anything
 * @param parts the typed messages that the answer was made of, so that an edited message changes its answer
 */
public record Given(Question question, int revision, int heard, boolean volunteered, Stored stored, List<Part> parts) {

    /**
     * One typed message.
     *
     * @param seal stands for the message's id without telling it; null where a channel has no ids
     * @param text what a written answer took from it; null where the answer itself says all
     */
    public record Part(@Nullable String seal, @Nullable String text) {
        static Part written(String seal, String text) {
            return new Part(seal.isEmpty() ? null : seal, text);
        }

        static Part read(String seal) {
            return new Part(seal.isEmpty() ? null : seal, null);
        }

        boolean isSealed(String other) {
            return other.equals(seal);
        }
    }

    /** In place of a card's revision: what was typed answers the newest card there is. */
    static final int TYPED = 0;

    /** What the person answered. */
    static Given of(Question question, int revision, int heard, boolean volunteered, Answer answer, List<Part> parts) {
        return new Given(question, revision, heard, volunteered, Stored.of(answer), List.copyOf(parts));
    }

    /** The revision of a card that asks for the next answer: newer than anything that was counted or heard. */
    int next() {
        return Math.max(revision, heard) + 1;
    }

    /** Not asked, because of another answer. */
    Given routedOver() {
        return new Given(
                question,
                revision + 1,
                heard,
                volunteered,
                Stored.of(new Answer.Missing(MissingReason.NOT_APPLICABLE)),
                List.of());
    }

    /** To be asked after all; until it is answered, the dialogue has not reached it. */
    Given reopened() {
        return new Given(
                question,
                revision + 1,
                heard,
                volunteered,
                Stored.of(new Answer.Missing(MissingReason.NOT_REACHED)),
                List.of());
    }

    /** Deleted by the person: nothing of the answer stays, and no older card brings it back. */
    Given deleted() {
        return new Given(question, revision + 1, next(), volunteered, Stored.NOTHING, List.of());
    }

    public Answer answer() {
        return stored.answer();
    }

    /** Whether there is an answer, or a reason for having none; what has yet to be asked has neither. */
    public boolean stands() {
        return !isDeleted() && stored.missing() != MissingReason.NOT_REACHED;
    }

    public boolean isDeleted() {
        return stored.kind() == Stored.Kind.NONE;
    }

    /** Skipped by the person, who may want to come back to it. */
    boolean isSkipped() {
        return stored.missing() == MissingReason.SKIPPED;
    }

    boolean isRoutedOver() {
        return stored.missing() == MissingReason.NOT_APPLICABLE;
    }

    /** Whether there is a value, rather than a reason for having none. */
    boolean hasValue() {
        return stands() && stored.missing() == null;
    }
}
