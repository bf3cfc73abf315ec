package fi.arvio.bot.questionnaire;

import java.util.List;
import java.util.Map;

/** A frozen edition of the instrument; items keep the order of the document. */
public record Questionnaire(String code, int version, Map<String, Item> items) {

    /** The item of that code; asking for one that the edition lacks is a bug. */
    public Item item(String itemCode) {
        Item item = items.get(itemCode);
        if (item == null) {
            throw new IllegalArgumentException("No item " + itemCode + " in " + code + " version " + version);
        }
        return item;
    }

    public boolean has(String itemCode) {
        return items.containsKey(itemCode);
    }

    public List<Item> part(Item.Part part) {
        return items.values().stream().filter(i -> i.part() == part).toList();
    }
}
