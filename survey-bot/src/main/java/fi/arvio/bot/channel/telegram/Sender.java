package fi.arvio.bot.channel.telegram;

import com.pengrad.telegrambot.model.LinkPreviewOptions;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.SendResponse;
import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.turn.Letter;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes replies as text with a keyboard, and sends them. Nothing is markup, whatever anybody writes. */
@Singleton
@WithTelegram
class Sender implements Channel, Outgoing {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    /** Nobody at Telegram should look up an address because it stands in a text. */
    private static final LinkPreviewOptions NO_PREVIEW = new LinkPreviewOptions().isDisabled(true);

    private final Api api;
    private final ButtonCode codes;
    private final StateJson json;
    private final ObjectMapper mapper;

    Sender(Api api, ButtonCode codes, StateJson json, ObjectMapper mapper) {
        this.api = api;
        this.codes = codes;
        this.json = json;
        this.mapper = mapper;
    }

    @Override
    public boolean serves(String channel) {
        return channel.equals(Desk.CHANNEL);
    }

    @Override
    public boolean writes(String channel) {
        return serves(channel);
    }

    /** What takes the place of a card says what was answered, and offers nothing to press. */
    @Override
    public String write(Letter letter) {
        Map<String, Object> card = letter.rendered().card();
        return json.write(new Message(
                letter.rendered().text(), card == null || letter.replaces() ? List.of() : Keyboard.of(card, codes)));
    }

    /** Sends part by part; one that has to wait brings the parts before it once more, since a reply is one thing. */
    @Override
    public Delivery deliver(String reference, String activity) {
        long chat = read(reference, Reference.class).chat();
        Message message = read(activity, Message.class);
        List<String> parts = Parts.of(message.text());
        for (String part : parts.subList(0, parts.size() - 1)) {
            Delivery delivery = delivery(api.call(send(chat, part)));
            if (!(delivery instanceof Delivery.Delivered)) {
                return delivery;
            }
        }
        return delivery(api.call(withKeyboard(send(chat, parts.getLast()), message.rows())));
    }

    @Override
    public Delivery replace(String reference, String replaced, String activity) {
        long chat = read(reference, Reference.class).chat();
        String text = Parts.of(read(activity, Message.class).text()).getFirst();
        return delivery(
                api.call(new EditMessageText(chat, Integer.parseInt(replaced), text).linkPreviewOptions(NO_PREVIEW)));
    }

    private static SendMessage send(long chat, String text) {
        return new SendMessage(chat, text).linkPreviewOptions(NO_PREVIEW);
    }

    private static SendMessage withKeyboard(SendMessage message, List<List<Message.Button>> rows) {
        if (rows.isEmpty()) {
            return message;
        }
        InlineKeyboardMarkup keyboard = new InlineKeyboardMarkup();
        rows.forEach(row -> keyboard.addRow(row.stream()
                .map(button -> new InlineKeyboardButton(button.title()).callbackData(button.code()))
                .toArray(InlineKeyboardButton[]::new)));
        return message.replyMarkup(keyboard);
    }

    private <T> T read(String written, Class<T> type) {
        try {
            return mapper.readValue(written, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a planned reply", e);
        }
    }

    private static Delivery delivery(Outcome<? extends BaseResponse> outcome) {
        return switch (outcome) {
            case Outcome.Done<? extends BaseResponse>(BaseResponse response) -> new Delivery.Delivered(id(response));
            // Sending it again would show it twice, time and again.
            case Outcome.Unreadable<? extends BaseResponse>(String reason) -> {
                LOG.warn("Telegram took something, and what it says to it cannot be read: {}", reason);
                yield new Delivery.Delivered();
            }
            case Outcome.Refused<? extends BaseResponse>(int code, String description, Duration patience) ->
                isForNow(code) ? new Delivery.Retry(description, patience) : new Delivery.Failed(description);
            case Outcome.Unanswered<? extends BaseResponse>(String reason) -> new Delivery.Retry(reason);
        };
    }

    /** A token that is refused is no fault of the reply: it goes when the operator has mended it. */
    private static boolean isForNow(int code) {
        return code == TOO_MANY_REQUESTS || code == UNAUTHORIZED || code >= 500;
    }

    private static @Nullable String id(BaseResponse response) {
        return response instanceof SendResponse sent && sent.message() != null
                ? Integer.toString(sent.message().messageId())
                : null;
    }
}
