package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.disclosure.Breakdown;
import fi.arvio.assessment.questionnaire.Facet;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.BodyGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body groups of a round, and which of them answer for what goal, as they were fixed when it opened. */
public record BodyFacts(List<BodyGroup> groups, Map<String, Set<String>> responsible) {

    /** Items with a scale of their own are told by body group as well, all others for everybody alone. */
    public static boolean breaksDown(Item item) {
        return item.type() == Item.Type.SCALE && item.about() != Item.About.OWN && !Facet.isOne(item.code());
    }

    /** The breakdown of the item's answers; bodies answer for goals and for nothing above them. */
    Breakdown breakdown(Item item, Map<String, String> groupOf) {
        return breaksDown(item)
                ? new Breakdown(
                        groups.stream().map(BodyGroup::code).toList(),
                        item.about() == Item.About.GOAL ? responsible : Map.of(),
                        groupOf)
                : Breakdown.NONE;
    }
}
