package fi.arvio.bot.conversation;

import fi.arvio.bot.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes out of a dialogue; the host stores and sends it. */
public sealed interface Event {
    /** An answer, a new revision of one, or its deletion, to be handed on. */
    record Recorded(Given given) implements Event {}

    /** The person is further than before. */
    record Progressed(Progress progress) implements Event {}

    /** The person found the question unclear; only in a pilot. */
    record Marked(Question question) implements Event {}

    /** When the person may be written to unasked. */
    record Reachable(Contact contact, @Nullable LocalDate until) implements Event {}

    /**
     * Something to say.
     *
     * @param textOnly whether the person wants words alone
     */
    record Replied(Language language, boolean textOnly, Prompt prompt) implements Event {}

    /** The card that asked a question says from now on what was answered. */
    record Settled(Language language, Prompt.Answered answered) implements Event {}

    /** How far a person is, as a survey's dispositions name it. */
    enum Progress {
        STARTED,
        PARTIAL,
        COMPLETE,
        REFUSED,
        BREAK_OFF
    }

    /** When somebody may be written to without having asked for it. */
    enum Contact {
        ANY_TIME,
        /** Not before a day. */
        SNOOZED,
        /** Not before a day is over. */
        AWAY,
        /** The questions stay open, but nobody reminds of them. */
        NO_REMINDERS,
        STOPPED
    }
}
