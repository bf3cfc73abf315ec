package fi.arvio.bot.delivery;

import fi.arvio.bot.round.Person;
import fi.arvio.bot.store.Whereabouts;
import java.time.Duration;

/** Opens a conversation with somebody who has not been heard of on its channel yet. Everything here is safe to repeat. */
public interface Opener {
    /** The channel that the conversation will be on. */
    String channel();

    /** Whether it could: it is configured, and the person can be named there. */
    boolean canOpen(Person person);

    /** The queue that somebody waits in whose conversation is to be opened. */
    String queue(Person person);

    /** Opens it. Blocks. */
    Opening open(Person person);

    /** What came of it. */
    sealed interface Opening {
        /** There it is. */
        record Opened(Whereabouts where) implements Opening {}

        /** There it is, but the person may just be greeted in it: the notice has to wait and see. */
        record Settling(Whereabouts where, Duration pause) implements Opening {}

        /** There is none, and why: never {@link Delivery.Delivered}. */
        record NotOpened(Delivery outcome) implements Opening {}
    }
}
