package fi.arvio.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's chat with the bot in Telegram. */
public final class TelegramChat {
    private final FakeTelegram telegram;
    private final long id;
    private final String language;
    private final String type;
    private final List<Long> typed = new CopyOnWriteArrayList<>();

    TelegramChat(FakeTelegram telegram, long id, String language) {
        this(telegram, id, language, "private");
    }

    private TelegramChat(FakeTelegram telegram, long id, String language, String type) {
        this.telegram = telegram;
        this.id = id;
        this.language = language;
        this.type = type;
    }

    /** A chat of several people that the bot is in too. */
    public TelegramChat asGroup() {
        return new TelegramChat(telegram, -id, language, "supergroup");
    }

    public String id() {
        return Long.toString(id);
    }

    /** Follows the link that the facilitator has for that person; returns the link's code. */
    public String follows(RunningBot bot, int number) {
        String code = code(bot, number);
        says("/start " + code);
        return code;
    }

    /** The code of the link that the facilitator has for that person. */
    public static String code(RunningBot bot, int number) {
        String body = bot.get(
                        "/api/v1/rounds/" + FakeService.ROUND + "/telegram-links",
                        bot.keys().token("FACILITATOR"))
                .body();
        List<?> links = (List<?>) Json.object(body).get("links");
        return links.stream()
                .filter(link -> "E%02d".formatted(number).equals(Json.at(link, "respondent")))
                .map(link -> String.valueOf(Json.at(link, "link")).replaceFirst(".*\\?start=", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No link for E%02d in %s".formatted(number, body)));
    }

    /** Types a message; returns its update's id. */
    public long says(String words) {
        long message = telegram.messageId();
        typed.add(message);
        return telegram.happens(Map.of("message", message(message, Map.of("text", words))));
    }

    /** Sends something else than words. */
    public long sends(Map<String, Object> content) {
        return telegram.happens(Map.of("message", message(telegram.messageId(), content)));
    }

    /** Edits the message typed last. */
    public long edits(String words) {
        return edits(typed.getLast(), words);
    }

    /** The id of the message typed last. */
    public long typedLast() {
        return typed.getLast();
    }

    public long edits(long typedBefore, String words) {
        Map<String, Object> message = new HashMap<>(message(typedBefore, Map.of("text", words)));
        message.put("edit_date", 1_741_000_060);
        return telegram.happens(Map.of("edited_message", message));
    }

    /** Presses the button of that title on the newest message that has it; returns the press's query. */
    public String presses(String title) {
        FakeTelegram.Sent message = messages().reversed().stream()
                .filter(sent -> sent.titles().contains(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No button \"" + title + "\" in:\n" + heard()));
        return presses(message, message.code(title));
    }

    /** Presses what a message, maybe of long ago, sends. */
    public String presses(FakeTelegram.Sent below, String code) {
        String query = UUID.randomUUID().toString();
        telegram.opens(query);
        telegram.happens(Map.of("callback_query", query(query, below.id(), code)));
        return query;
    }

    private Map<String, Object> query(String query, long below, String code) {
        Map<String, Object> bot = Map.of("id", 123456789, "is_bot", true, "first_name", "Arvio");
        Map<String, Object> message = new HashMap<>(message(below, Map.of("text", "…")));
        message.put("from", bot);
        return Map.of("id", query, "from", sender(), "message", message, "chat_instance", "-1", "data", code);
    }

    private Map<String, Object> message(long number, Map<String, Object> content) {
        Map<String, Object> message = new HashMap<>();
        message.put("message_id", number);
        message.put("from", sender());
        message.put("chat", Map.of("id", id, "type", type, "first_name", "Aino"));
        message.put("date", 1_741_000_000);
        message.putAll(content);
        return message;
    }

    private Map<String, Object> sender() {
        return Map.of("id", Math.abs(id), "is_bot", false, "first_name", "Aino", "language_code", language);
    }

    /** The bot's messages, each as it was first sent. */
    public List<FakeTelegram.Sent> messages() {
        return telegram.sentTo(id());
    }

    /** All that was said, as text. */
    public List<String> heard() {
        return messages().stream().map(FakeTelegram.Sent::text).toList();
    }

    /** What took the place of messages. */
    public List<FakeTelegram.Sent> edited() {
        return telegram.editedIn(id());
    }

    /** The buttons below the newest message. */
    public List<String> buttons() {
        List<FakeTelegram.Sent> all = new ArrayList<>(messages());
        return all.isEmpty() ? List.of() : all.getLast().titles();
    }
}
