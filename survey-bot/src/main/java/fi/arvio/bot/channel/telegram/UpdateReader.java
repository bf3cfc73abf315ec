package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.channel.telegram.Update.Content;
import fi.arvio.bot.conversation.Input;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the updates that a 1:1 dialogue needs. */
final class UpdateReader {
    private static final Fields NOTHING = new Fields(Map.of());
    /** What a message may bring instead of words; anything else, such as that somebody came, says nothing to us. */
    private static final List<String> ATTACHMENTS = List.of(
            "animation",
            "audio",
            "checklist",
            "contact",
            "dice",
            "document",
            "location",
            "paid_media",
            "photo",
            "poll",
            "sticker",
            "story",
            "venue",
            "video",
            "video_note",
            "voice");

    /**
     * People are used to commands there: "/my_answers" means the same as "my answers". In a group, a command may name the
     * bot that it is meant for.
     */
    private static final Pattern COMMAND =
            Pattern.compile("/(?<name>[^\\s@]*)(?:@\\S*)?(?<rest>(?:\\s.*)?)", Pattern.DOTALL);

    private UpdateReader() {}

    /** The id that confirming goes by; empty for what Telegram never sends. */
    static OptionalLong id(Fields update) {
        return whole(update, "update_id");
    }

    /** Empty for what the bot has no use for. */
    static Optional<Update> read(Fields update, ButtonCode buttons) {
        OptionalLong id = id(update);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(
                        update.object("message").flatMap(m -> said(id.getAsLong(), m)),
                        update.object("edited_message").flatMap(m -> edited(id.getAsLong(), m)),
                        update.object("callback_query").flatMap(q -> pressed(id.getAsLong(), q, buttons)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Update> said(long id, Fields message) {
        return words(message)
                .map(UpdateReader::content)
                .or(() -> ATTACHMENTS.stream().anyMatch(message::has)
                        ? Optional.of(new Content.Heard(new Input.Attached()))
                        : Optional.empty())
                .flatMap(content -> update(id, message, sender(message), content, Optional.empty()));
    }

    private static Optional<Update> edited(long id, Fields message) {
        return words(message)
                .map(words -> new Content.Heard(new Input.Edited(withoutSlash(words))))
                .flatMap(content -> update(id, message, sender(message), content, Optional.empty()));
    }

    private static Optional<Update> pressed(long id, Fields query, ButtonCode buttons) {
        Content content = new Content.Heard(buttons.input(query.text("data").orElse("")));
        return update(id, query.object("message").orElse(NOTHING), sender(query), content, query.text("id"))
                .map(UpdateReader::unsealed);
    }

    /** The message under a button is the bot's own, so that nobody can have typed or edited it. */
    private static Update unsealed(Update u) {
        return new Update(u.id(), u.chat(), u.personal(), u.language(), "", u.content(), u.query());
    }

    private static Optional<Update> update(
            long id, Fields message, Fields sender, Content content, Optional<String> query) {
        Fields chat = message.object("chat").orElse(NOTHING);
        OptionalLong conversation = whole(chat, "id");
        if (conversation.isEmpty() || sender.isTrue("is_bot")) {
            return Optional.empty();
        }
        OptionalLong number = whole(message, "message_id");
        return Optional.of(new Update(
                id,
                Long.toString(conversation.getAsLong()),
                chat.text("type").filter("private"::equals).isPresent(),
                sender.text("language_code").orElse(""),
                number.isPresent() ? Long.toString(number.getAsLong()) : "",
                content,
                query));
    }

    private static Fields sender(Fields sent) {
        return sent.object("from").orElse(NOTHING);
    }

    /** What was typed, also below a picture. */
    private static Optional<String> words(Fields message) {
        return message.text("text").or(() -> message.text("caption"));
    }

    private static Content content(String words) {
        Matcher command = COMMAND.matcher(words);
        return command.matches() && command.group("name").equals("start")
                ? new Content.Started(command.group("rest").strip())
                : new Content.Heard(new Input.Said(withoutSlash(words)));
    }

    private static String withoutSlash(String words) {
        Matcher command = COMMAND.matcher(words);
        return command.matches() ? command.group("name").replace('_', ' ') + command.group("rest") : words;
    }

    private static OptionalLong whole(Fields fields, String name) {
        return fields.map().get(name) instanceof Number number && number.longValue() == number.doubleValue()
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }
}
