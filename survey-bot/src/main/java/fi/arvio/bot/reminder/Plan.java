package fi.arvio.bot.reminder;

import java.time.Instant;

/** What comes next for one person. */
public sealed interface Plan {

    /**
     * Somebody is written to: now if {@code at} ≤ now &lt; {@code latest}, else then.
     *
     * @param number which reminder, or which asked for, from 1; 0 for the invitation
     */
    record Send(Kind kind, int number, Instant at, Instant latest, Text text, Reason why) implements Plan {

        public boolean isDue(Instant now) {
            return !at.isAfter(now) && now.isBefore(latest);
        }
    }

    /** Nobody writes. */
    record Not(Reason why) implements Plan {}
}
