package fi.arvio.assessment.snapshot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.Releases;
import fi.arvio.assessment.questionnaire.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replays every snapshot of a round through disclosure control: what may be told now depends on all that was told. */
final class ItemReleases {
    private final ItemForests forests;
    private final int minimum;
    private final int snapshots;
    private final Map<String, Map<Integer, Map<String, Map<String, Contribution>>>> answers;

    ItemReleases(ItemForests forests, int minimum, int snapshots, List<SnapshotResponse> responses) {
        this.forests = forests;
        this.minimum = minimum;
        this.snapshots = snapshots;
        this.answers = responses.stream()
                .collect(groupingBy(
                        SnapshotResponse::item,
                        groupingBy(
                                SnapshotResponse::snapshot,
                                groupingBy(
                                        SnapshotResponse::subject,
                                        toMap(SnapshotResponse::pseudonym, SnapshotResponse::contribution)))));
    }

    /** The item's newest release of each item by its code. */
    Map<String, Release> newest(List<Item> items) {
        Map<String, Release> releases = new HashMap<>();
        items.forEach(item -> releases.put(item.code(), newest(item)));
        return releases;
    }

    private Release newest(Item item) {
        Releases releases = Releases.withMinimum(minimum);
        var bySnapshot = answers.getOrDefault(item.code(), Map.of());
        for (int number = 1; number <= snapshots; number++) {
            releases = releases.then(number, forests.forest(item, bySnapshot.getOrDefault(number, Map.of())));
        }
        return releases.latest().orElseThrow(() -> new IllegalStateException("no snapshot to release from"));
    }
}
