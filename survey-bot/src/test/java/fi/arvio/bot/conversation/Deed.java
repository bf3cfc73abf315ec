package fi.arvio.bot.conversation;

import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import java.util.Map;

/** What happens in a conversation from outside the dialogue, as a channel carries it. */
public sealed interface Deed {
    /** The person opens the chat for the first time, or again. */
    record Opens() implements Deed {}

    /** The person is back at a chat that they had left. */
    record Returns() implements Deed {}

    /** The person types a message: their first, second and so on. */
    record Types(String words, int number) implements Deed {}

    /** The person edits one of those messages; 0 is one that the dialogue never saw. */
    record Edits(int number, String words) implements Deed {}

    /**
     * A button is pressed.
     *
     * @param twin what the card says
     * @param title of the button; empty where what was put into the card's fields is sent, or something is forged
     * @param data what is sent
     */
    record Presses(String twin, String title, Map<String, Object> data) implements Deed {
        static Presses forged(Map<String, Object> data) {
            return new Presses("", "", data);
        }
    }

    /** The person sends something that is no text. */
    record Attaches() implements Deed {}

    /** A facilitator decides about a theme. */
    record Decides(Input.Decision decision) implements Deed {}

    /** The host invites the person, unasked. */
    record Invites() implements Deed {}

    /** The host reminds the person, unasked. */
    record Reminds(boolean lastDays) implements Deed {}

    /** Nothing happens for some days. */
    record Waits(int days) implements Deed {}

    /** What the dialogue is told of it; waiting tells it nothing. */
    default Input input() {
        return switch (this) {
            case Opens() -> new Input.Opened();
            case Returns() -> new Input.Returned();
            case Types(String words, int number) -> new Input.Said(words, "message " + number);
            case Edits(int number, String words) -> new Input.Edited(words, "message " + number);
            case Presses(String ignored, String unread, Map<String, Object> data) ->
                CardData.read(new Fields(data)).orElseThrow();
            case Attaches() -> new Input.Attached();
            case Decides(Input.Decision decision) -> new Input.Decided(decision);
            case Invites() -> new Input.Invited();
            case Reminds(boolean lastDays) -> new Input.Reminded(lastDays);
            case Waits ignored -> throw new IllegalStateException("Nobody tells the dialogue that days pass");
        };
    }
}
