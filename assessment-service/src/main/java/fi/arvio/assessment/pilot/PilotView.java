package fi.arvio.assessment.pilot;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.submission.MissingReason;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the questions of a pilot went: persons, never values. */
@Serdeable
@Schema(name = "Pilot", description = "How the questions of a pilot went. It counts persons and tells no answer.")
record PilotView(List<PilotItem> items) {

    /** How one question went. */
    @Serdeable
    @Schema(name = "PilotItem")
    record PilotItem(
            @Schema(example = "G1") String item,
            Text stem,
            @Schema(example = "4") int answered,

            @Schema(description = "How many did not understand it.", example = "1")
            int unclear,

            @Schema(description = "How many gave each reason for no value.", example = "{\"DONT_KNOW\":1}")
            Map<MissingReason, Integer> missing) {}

    /** In the order of the questionnaire. */
    static PilotView of(List<Item> items, List<UnclearMarks.Tally> tallies) {
        return new PilotView(items.stream()
                .map(item -> item(
                        item,
                        tallies.stream()
                                .filter(tally -> tally.item().equals(item.code()))
                                .collect(toMap(UnclearMarks.Tally::outcome, UnclearMarks.Tally::persons))))
                .toList());
    }

    private static PilotItem item(Item item, Map<String, Integer> persons) {
        Map<MissingReason, Integer> missing = new TreeMap<>();
        for (MissingReason reason : MissingReason.values()) {
            Integer given = persons.get(reason.name());
            if (given != null) {
                missing.put(reason, given);
            }
        }
        return new PilotItem(
                item.code(),
                item.stem(),
                persons.getOrDefault(UnclearMarks.Tally.ANSWERED, 0),
                persons.getOrDefault(UnclearMarks.Tally.UNCLEAR, 0),
                missing);
    }
}
