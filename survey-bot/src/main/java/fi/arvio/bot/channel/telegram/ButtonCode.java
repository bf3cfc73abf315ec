package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a card's button carries, in the 64 bytes that Telegram gives to one: nothing is kept here, so that a button works
 * for as long as its message does.
 *
 * <p>A letter for each field, then its value, and a bar between; of the round a fingerprint.
 */
@Singleton
@WithTelegram
class ButtonCode {
    static final int MOST_BYTES = 64;

    private static final String BAR = "|";
    private static final int FINGERPRINT_BYTES = 6;
    private static final String ROUND = "round";
    private static final Map<String, Character> LETTERS = letters();

    private final Rounds rounds;

    ButtonCode(Rounds rounds) {
        this.rounds = rounds;
    }

    private static Map<String, Character> letters() {
        Map<String, Character> letters = new LinkedHashMap<>(Map.of(
                "act",
                'a',
                ROUND,
                'r',
                "item",
                'i',
                "subject",
                's',
                "revision",
                'n',
                "value",
                'v',
                "choices",
                'c',
                "missing",
                'm',
                "text",
                't',
                "quotable",
                'q'));
        for (int place = 1; place <= 9; place++) {
            letters.put("rank" + place, (char) ('0' + place));
        }
        letters.put("aspect1", 'x');
        letters.put("aspect2", 'y');
        return letters;
    }

    /** The data of a card's button in short; empty where it does not fit. */
    Optional<String> code(Map<String, Object> data) {
        StringBuilder code = new StringBuilder();
        for (Map.Entry<String, Object> field : data.entrySet()) {
            Character letter = LETTERS.get(field.getKey());
            String value = field.getKey().equals(ROUND)
                    ? fingerprint(String.valueOf(field.getValue()))
                    : String.valueOf(field.getValue());
            if (letter == null || value.contains(BAR)) {
                return Optional.empty();
            }
            code.append(code.isEmpty() ? "" : BAR).append(letter.charValue()).append(value);
        }
        return Optional.of(code.toString()).filter(c -> c.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
    }

    /** What pressing a button means: just what the card's own button means, or the press of a card that is none of ours. */
    Input input(String code) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String field : code.split("\\|", -1)) {
            LETTERS.forEach((name, letter) -> {
                if (field.startsWith(String.valueOf(letter))) {
                    data.put(name, value(name, field.substring(1)));
                }
            });
        }
        return CardData.read(Fields.of(Map.of("arvio", data)))
                .orElseGet(() -> new Input.Submitted("", new Question("", null), 0, CardAnswer.of(null)));
    }

    private Object value(String name, String value) {
        return switch (name) {
            case ROUND -> round(value);
            case "revision" -> value.matches("\\d{1,9}") ? Integer.valueOf(value) : value;
            case "quotable" -> Boolean.valueOf(value);
            default -> value;
        };
    }

    /** The open round of that fingerprint; of any other round only that it is another. */
    private String round(String fingerprint) {
        return rounds.all().stream()
                .map(OpenRound::id)
                .map(Objects::toString)
                .filter(id -> fingerprint(id).equals(fingerprint))
                .findFirst()
                .orElse(fingerprint);
    }

    private static String fingerprint(String round) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(round.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
