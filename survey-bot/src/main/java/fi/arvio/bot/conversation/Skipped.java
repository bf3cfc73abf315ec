package fi.arvio.bot.conversation;

import fi.arvio.bot.questionnaire.MissingReason;

/** Which answers count as skipped: the person may want to come back to them. */
final class Skipped {
    private Skipped() {}

    static boolean isSkipped(Given given) {
        return given.stored().missing() == MissingReason.SKIPPED;
    }
}
