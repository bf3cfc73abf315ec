package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a card sends: codes rather than words, but no less wild, since anybody can send a card's data. */
public final class PressReader {
    private PressReader() {}

    /** Reads a card's fields as an answer to one item. */
    public static Reading read(Item item, CardAnswer card) {
        String missing = card.missing();
        if (missing != null) {
            return missing(item, missing);
        }
        return switch (item.type()) {
            case OPEN -> open(item, card);
            case SCALE, SINGLE_CHOICE, YES_NO, STATUS -> one(item, card.value());
            case MULTIPLE_CHOICE -> several(item, card.choices());
            case RANKING -> known(item, card.ranks(), chosen -> Selection.ranked(item, chosen, true));
            case PAIR -> pair(item, card.aspects());
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

    private static Reading open(Item item, CardAnswer card) {
        if (item.noneLabel() != null && Answer.Choices.NOTHING.equals(card.value())) {
            return new Reading.Answered(Answer.Choices.NONE);
        }
        String text = card.text();
        return text == null ? new Reading.Empty() : OpenText.text(text, Boolean.TRUE.equals(card.quotable()));
    }

    private static Reading one(Item item, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(item::option)
                .<Reading>map(option -> new Reading.Answered(Selection.value(item, option)))
                .orElseGet(Reading.Outside::new);
    }

    private static Reading several(Item item, @Nullable String codes) {
        List<String> wanted = codes == null ? List.of() : List.of(codes.split(",", -1));
        return known(item, wanted, chosen -> Selection.choices(item, chosen, true));
    }

    /** The options of codes; places left empty are closed up. */
    private static Reading known(Item item, List<String> codes, Function<List<Option>, Reading> taken) {
        List<String> wanted = codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        List<Option> chosen =
                wanted.stream().flatMap(code -> item.option(code).stream()).toList();
        return chosen.size() == wanted.size() ? taken.apply(chosen) : new Reading.Outside();
    }

    private static Reading pair(Item item, List<String> points) {
        List<String> given = points.stream().map(String::strip).toList();
        if (given.stream().allMatch(String::isEmpty)) {
            return new Reading.Empty();
        }
        if (given.size() != 2 || item.aspects().size() != 2 || given.contains("")) {
            return new Reading.NotUnderstood();
        }
        boolean within = isPoint(item, 0, given) && isPoint(item, 1, given);
        return within
                ? new Reading.Answered(
                        new Answer.Pair(Integer.parseInt(given.getFirst()), Integer.parseInt(given.getLast())))
                : new Reading.Outside();
    }

    private static boolean isPoint(Item item, int aspect, List<String> given) {
        return item.aspects().get(aspect).points().stream()
                .anyMatch(point -> point.code().equals(given.get(aspect)));
    }
}
