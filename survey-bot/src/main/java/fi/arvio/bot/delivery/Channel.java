package fi.arvio.bot.delivery;

/** A way to people outside: sends one reply and says what became of it. */
public interface Channel {
    /** The channels it serves. */
    boolean serves(String channel);

    /** Sends; {@code reference} and {@code activity} are the channel's own JSON. Blocks. */
    Delivery deliver(String reference, String activity);

    /** Puts something else where an activity was that had been delivered. Blocks. */
    Delivery replace(String reference, String replaced, String activity);

    /** What shares its limits with that conversation: notices to all of a queue are paced together. */
    default String queue(String channel, String reference) {
        return channel;
    }
}
