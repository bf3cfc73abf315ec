package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.channel.telegram.Message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A card's buttons as rows below a message.
 *
 * <p>A button that sends a card's fields has none to send here, and one whose data does not fit could not say what was
 * pressed: they are left out, and the text says how to answer by words.
 */
final class Keyboard {
    /** A longer title has a row of its own: options below each other are read as a list. */
    private static final int LONGEST_SHORT = 12;
    /** Short titles that together are no longer stand side by side: a phone has room for about so much. */
    private static final int WIDEST_ROW = 24;

    private static final int MOST_IN_A_ROW = 4;
    /** Telegram takes no more in one keyboard. */
    private static final int MOST = 100;

    private final ButtonCode codes;
    private final List<List<Button>> rows = new ArrayList<>();
    private int width;

    private Keyboard(ButtonCode codes) {
        this.codes = codes;
    }

    static List<List<Button>> of(Map<String, Object> card, ButtonCode codes) {
        Keyboard keyboard = new Keyboard(codes);
        submits(card).limit(MOST).forEach(keyboard::add);
        return List.copyOf(keyboard.rows);
    }

    /** The card's buttons from top to bottom; a row that can be pressed is one too. */
    private static Stream<Map<?, ?>> submits(Object node) {
        return switch (node) {
            case List<?> list -> list.stream().flatMap(Keyboard::submits);
            case Map<?, ?> map when "Action.Submit".equals(map.get("type")) -> Stream.of(map);
            case Map<?, ?> map -> map.values().stream().flatMap(Keyboard::submits);
            default -> Stream.empty();
        };
    }

    private void add(Map<?, ?> action) {
        if ("none".equals(action.get("associatedInputs")) && action.get("title") instanceof String title) {
            data(action).flatMap(codes::code).ifPresent(code -> add(new Button(title, code)));
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Optional<Map<String, Object>> data(Map<?, ?> action) {
        return action.get("data") instanceof Map<?, ?> data && data.get("arvio") instanceof Map<?, ?> own
                ? Optional.of((Map<String, Object>) own)
                : Optional.empty();
    }

    private void add(Button button) {
        // A long one leaves no room for another.
        int length = button.title().length() > LONGEST_SHORT
                ? WIDEST_ROW
                : button.title().length();
        if (rows.isEmpty() || width + length > WIDEST_ROW || rows.getLast().size() == MOST_IN_A_ROW) {
            rows.add(new ArrayList<>());
            width = 0;
        }
        rows.getLast().add(button);
        width += length;
    }
}
