package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Ties;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.Comparator;
import java.util.List;

/** The order in which a person sees an item's options: their own for shuffled lists, always the same for them. */
final class Orders {
    private Orders() {}

    static List<Option> of(Item item, long shuffle) {
        if (!item.shuffled()) {
            return item.options();
        }
        Ties ties = new Ties(shuffle);
        return item.options().stream()
                .sorted(Comparator.comparing(Option::last)
                        .thenComparingLong(option -> ties.rank(item.code(), option.code())))
                .toList();
    }
}
