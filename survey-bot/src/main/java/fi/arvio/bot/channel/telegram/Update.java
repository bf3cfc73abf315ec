package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.conversation.Input;
import java.util.Optional;

/**
 * One update that concerns a dialogue.
 *
 * @param id tells repeated deliveries apart
 * @param chat the chat's id; a person's own chat with the bot is their conversation
 * @param personal whether the chat is with one person alone
 * @param language of the sender's client, as a tag; empty where Telegram does not say
 * @param message id of the typed message, the same when it comes again edited; empty for what is none
 * @param query id of the press that wants to be acknowledged
 */
record Update(
        long id,
        String chat,
        boolean personal,
        String language,
        String message,
        Content content,
        Optional<String> query) {

    /** What somebody did. */
    sealed interface Content {
        /** Something for the dialogue. */
        record Heard(Input input) implements Content {}

        /** The chat was started, by a link where there is a code. */
        record Started(String code) implements Content {}

        /** As the dialogue takes it: whoever starts a chat looks at an empty one, and is told where they were. */
        default Input input() {
            return switch (this) {
                case Heard(Input input) -> input;
                case Started ignored -> new Input.Returned();
            };
        }
    }
}
