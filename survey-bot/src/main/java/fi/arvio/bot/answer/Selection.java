package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Options as an answer, if the item takes them together. */
final class Selection {
    private Selection() {}

    static Answer value(Item item, Option option) {
        return item.type() == Item.Type.SCALE
                ? new Answer.Point(Integer.parseInt(option.code()))
                : new Answer.Choices(List.of(option.code()));
    }

    /** In the order of the list; too many, or "none of these" beside others, is refused. */
    static Reading choices(Item item, List<Option> chosen, boolean exact) {
        Set<Option> different = new LinkedHashSet<>(chosen);
        if (different.isEmpty()) {
            return new Reading.Empty();
        }
        if (hasNoneBesideOthers(different)) {
            return new Reading.Mixed();
        }
        if (different.size() > item.maxChoices()) {
            return new Reading.TooMany();
        }
        List<String> codes = item.options().stream()
                .filter(different::contains)
                .map(Option::code)
                .toList();
        return reading(new Answer.Choices(codes), exact);
    }

    /** In the order in which they were named. */
    static Reading ranked(Item item, List<Option> named, boolean exact) {
        Set<Option> different = new LinkedHashSet<>(named);
        if (different.isEmpty()) {
            return new Reading.Empty();
        }
        if (different.size() < named.size() || hasNoneBesideOthers(different)) {
            return new Reading.Mixed();
        }
        if (different.size() > item.maxChoices()) {
            return new Reading.TooMany();
        }
        return reading(new Answer.Ranked(named.stream().map(Option::code).toList()), exact);
    }

    static Reading reading(Answer answer, boolean exact) {
        return exact ? new Reading.Answered(answer) : new Reading.Guessed(answer);
    }

    private static boolean hasNoneBesideOthers(Set<Option> options) {
        return options.size() > 1 && options.stream().anyMatch(Option::excludesOthers);
    }
}
