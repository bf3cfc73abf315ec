package fi.arvio.bot.card;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A card's input fields, each with a label, and with a message for whoever leaves out what is needed. */
final class Inputs {
    private final Phrases phrases;

    Inputs(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Boxes to tick. */
    Map<String, Object> boxes(List<Option> options, int most) {
        return Elements.of(
                "type",
                "Input.ChoiceSet",
                "id",
                "choices",
                "label",
                phrases.say("card.chooseAtMost", Map.of("max", most)),
                "isMultiSelect",
                true,
                "style",
                "expanded",
                "wrap",
                true,
                "choices",
                offered(options));
    }

    /** A list for each place of a ranking; only the first has to be filled. */
    List<Map<String, Object>> places(List<Option> options, int places) {
        List<Map<String, Object>> lists = new ArrayList<>();
        for (int place = 1; place <= places; place++) {
            String label = phrases.say("card.rank", Map.of("place", place));
            lists.add(place == 1 ? needed(list("rank1", label, options)) : list("rank" + place, label, options));
        }
        return lists;
    }

    /** A list for each of a pair's aspects. */
    List<Map<String, Object>> aspects(List<Item.Aspect> aspects) {
        List<Map<String, Object>> lists = new ArrayList<>();
        for (Item.Aspect aspect : aspects) {
            lists.add(needed(list("aspect" + (lists.size() + 1), phrases.of(aspect.label()), aspect.points())));
        }
        return lists;
    }

    Map<String, Object> text(boolean briefly) {
        return Elements.of(
                "type",
                "Input.Text",
                "id",
                "text",
                "label",
                phrases.say(briefly ? "card.openHintBrief" : "card.openHint"),
                "placeholder",
                phrases.say("card.openPlaceholder"),
                "isMultiline",
                true,
                "maxLength",
                Item.MAX_TEXT,
                "isRequired",
                true,
                "errorMessage",
                phrases.say("card.writeError"));
    }

    /** Off until somebody turns it on: silence is no permission. */
    Map<String, Object> quotable() {
        return Elements.of(
                "type", "Input.Toggle", "id", "quotable", "title", phrases.say("card.quotable"), "value", "false");
    }

    private Map<String, Object> list(String id, String label, List<Option> options) {
        return Elements.of(
                "type",
                "Input.ChoiceSet",
                "id",
                id,
                "label",
                label,
                "style",
                "compact",
                "placeholder",
                phrases.say("card.choose"),
                "choices",
                offered(options));
    }

    private Map<String, Object> needed(Map<String, Object> input) {
        input.put("isRequired", true);
        input.put("errorMessage", phrases.say("card.chooseError"));
        return input;
    }

    private List<Object> offered(List<Option> options) {
        List<Object> offered = new ArrayList<>();
        int number = 1;
        for (Option option : options) {
            offered.add(Elements.of("title", phrases.numbered(number++, option), "value", option.code()));
        }
        return offered;
    }
}
