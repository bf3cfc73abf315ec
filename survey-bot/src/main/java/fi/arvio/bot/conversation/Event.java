package fi.arvio.bot.conversation;

import fi.arvio.bot.text.Language;

/** What comes out of a dialogue; the host stores and sends it. */
public sealed interface Event {
    /** An answer or a new revision of one, to be handed on. */
    record Recorded(Given given) implements Event {}

    /** The person is further than before. */
    record Progressed(Progress progress) implements Event {}

    /** Something to say. */
    record Replied(Language language, Prompt prompt) implements Event {}

    /** How far a person is, as a survey's dispositions name it. */
    enum Progress {
        STARTED,
        PARTIAL,
        COMPLETE
    }
}
