package fi.arvio.bot.delivery;

/** What became of one attempt to deliver. */
public sealed interface Delivery {
    /** It arrived at the channel. */
    record Delivered() implements Delivery {}

    /** It may go through later. */
    record Retry(String reason) implements Delivery {}

    /** It never will. */
    record Failed(String reason) implements Delivery {}
}
