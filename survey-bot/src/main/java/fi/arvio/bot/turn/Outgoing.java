package fi.arvio.bot.turn;

/** How a channel wants a reply to be written down for sending. */
public interface Outgoing {
    /** The channels whose replies it writes. */
    boolean writes(String channel);

    /** What is sent, in JSON. */
    String write(Letter letter);

    /** Something was planned for that conversation, for those who wait for it at the channel; called after the turn. */
    default void ring(String conversation) {}
}
