package fi.arvio.bot.delivery;

import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.turn.Letter;

/** Writes to an address that the roster knows of somebody, where no conversation is needed. */
public interface Postman {
    /** The channel, as {@link Channel} names it; it is the queue, too. */
    String channel();

    /** Whether it could: it is configured, and an address is known. */
    boolean canReach(Person person);

    /** Sends. Blocks. */
    Delivery send(Notice notice);

    /**
     * What is sent.
     *
     * @param key the same for the same notice, and for no other
     * @param invitation whether it asks somebody in, rather than reminding them
     */
    record Notice(OpenRound round, Person person, String key, boolean invitation, Letter letter) {}
}
