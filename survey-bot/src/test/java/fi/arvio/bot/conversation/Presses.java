package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a card of each type of item may send: always something that the item takes. */
final class Presses {
    private final Random random;

    Presses(Random random) {
        this.random = random;
    }

    CardAnswer on(Item item) {
        List<MissingReason> reasons = item.missing().keySet().stream()
                .filter(MissingReason::isGiven)
                .sorted()
                .toList();
        if (!reasons.isEmpty() && random.nextInt(5) == 0) {
            return CardAnswer.missing(any(reasons).name());
        }
        return switch (item.type()) {
            case SCALE, SINGLE_CHOICE, YES_NO, STATUS ->
                CardAnswer.of(any(item.options()).code());
            case MULTIPLE_CHOICE -> card(String.join(",", some(item)), List.of(), List.of());
            case RANKING -> card(null, some(item), List.of());
            case PAIR ->
                card(
                        null,
                        List.of(),
                        item.aspects().stream()
                                .map(aspect -> any(aspect.points()).code())
                                .toList());
            case OPEN -> open(item);
        };
    }

    private CardAnswer open(Item item) {
        return item.noneLabel() != null && random.nextInt(4) == 0
                ? CardAnswer.of(Answer.Choices.NOTHING)
                : new CardAnswer(
                        null, null, List.of(), List.of(), "jotain " + random.nextInt(100), random.nextBoolean(), null);
    }

    private List<String> some(Item item) {
        List<Option> options = new ArrayList<>(item.options());
        Collections.shuffle(options, random);
        Option first = options.getFirst();
        Stream<Option> others = options.stream().skip(1).filter(option -> !option.excludesOthers());
        return Stream.concat(
                        Stream.of(first),
                        first.excludesOthers() ? Stream.of() : others.limit(random.nextInt(item.maxChoices())))
                .map(Option::code)
                .toList();
    }

    private static CardAnswer card(String choices, List<String> ranks, List<String> aspects) {
        return new CardAnswer(null, choices, ranks, aspects, null, null, null);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
