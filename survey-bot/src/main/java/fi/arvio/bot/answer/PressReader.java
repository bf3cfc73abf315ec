package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a card sends: codes rather than words, but no less wild, since anybody can send a card's data. */
public final class PressReader {
    private PressReader() {}

    /**
     * Reads a card's fields as an answer to one item.
     *
     * @param value the pressed option's code
     * @param choices the codes of several options, comma-separated, as a choice set sends them
     * @param text what was written into the card
     * @param missing the code of a missing reason
     */
    public static Reading read(
            Item item,
            @Nullable String value,
            @Nullable String choices,
            @Nullable String text,
            @Nullable String missing) {
        if (missing != null) {
            return missing(item, missing);
        }
        return switch (item.type()) {
            case OPEN -> open(item, value, text);
            case SCALE -> one(item, value).<Reading>map(PressReader::point).orElseGet(Reading.Outside::new);
            case SINGLE_CHOICE ->
                one(item, value)
                        .map(option -> AnswerReader.choices(item, List.of(option)))
                        .orElseGet(Reading.Outside::new);
            case MULTIPLE_CHOICE -> several(item, choices == null ? "" : choices);
        };
    }

    private static Reading missing(Item item, String code) {
        Optional<MissingReason> reason = Arrays.stream(MissingReason.values())
                .filter(r -> r.name().equals(code) && r.isGiven())
                .findFirst();
        return reason.<Reading>map(
                        r -> item.allows(r) ? new Reading.Answered(new Answer.Missing(r)) : new Reading.NotOffered(r))
                .orElseGet(Reading.NotUnderstood::new);
    }

    private static Reading open(Item item, @Nullable String value, @Nullable String text) {
        if (item.noneLabel() != null && Answer.Choices.NOTHING.equals(value)) {
            return new Reading.Answered(Answer.Choices.NONE);
        }
        return text == null ? new Reading.Empty() : AnswerReader.open(text);
    }

    private static Optional<Option> one(Item item, @Nullable String value) {
        return value == null ? Optional.empty() : item.option(value);
    }

    private static Reading point(Option option) {
        return new Reading.Answered(new Answer.Point(Integer.parseInt(option.code())));
    }

    private static Reading several(Item item, String codes) {
        List<String> wanted = Arrays.stream(codes.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        List<Option> chosen =
                wanted.stream().flatMap(code -> item.option(code).stream()).toList();
        return chosen.size() == wanted.size() ? AnswerReader.choices(item, chosen) : new Reading.Outside();
    }
}
