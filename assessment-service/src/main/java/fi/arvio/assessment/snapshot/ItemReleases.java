package fi.arvio.assessment.snapshot;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.Releases;
import fi.arvio.assessment.questionnaire.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replays every snapshot of a round through disclosure control: what may be told now depends on all that was told. */
public final class ItemReleases {
    private final ItemForests forests;
    private final int minimum;
    private final int snapshots;
    private final Map<Integer, Map<String, String>> groups;
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
        this.groups = responses.stream()
                .collect(groupingBy(
                        SnapshotResponse::snapshot,
                        collectingAndThen(
                                groupingBy(SnapshotResponse::pseudonym, mapping(SnapshotResponse::bodyGroup, toSet())),
                                ItemReleases::undisputed)));
    }

    /** Whose answers came with different groups, or with none, is counted among everybody alone. */
    private static Map<String, String> undisputed(Map<String, Set<@Nullable String>> groups) {
        Map<String, String> undisputed = new HashMap<>();
        groups.forEach((pseudonym, named) -> {
            String group = named.size() == 1 ? named.iterator().next() : null;
            if (group != null) {
                undisputed.put(pseudonym, group);
            }
        });
        return undisputed;
    }

    /** The newest release of each item by its code. */
    public Map<String, Release> newest(List<Item> items) {
        Map<String, Release> releases = new HashMap<>();
        items.forEach(item -> releases.put(item.code(), newest(item)));
        return releases;
    }

    private Release newest(Item item) {
        return releases(item).latest().orElseThrow(() -> new IllegalStateException("no snapshot to release from"));
    }

    /** All releases of the item. */
    public Releases releases(Item item) {
        Releases releases = Releases.withMinimum(minimum);
        var bySnapshot = answers.getOrDefault(item.code(), Map.of());
        String asked = forests.questionnaire().askedAs(item.code());
        var missing = asked.equals(item.code())
                ? Map.<Integer, Map<String, Map<String, Contribution>>>of()
                : answers.getOrDefault(asked, Map.of());
        for (int number = 1; number <= snapshots; number++) {
            releases = releases.then(
                    number,
                    forests.forest(
                            item,
                            both(bySnapshot.getOrDefault(number, Map.of()), missing.getOrDefault(number, Map.of())),
                            groups.getOrDefault(number, Map.of())));
        }
        return releases;
    }

    /** Who gave no value to an item with facets gave none to any of them. */
    private static Map<String, Map<String, Contribution>> both(
            Map<String, Map<String, Contribution>> values, Map<String, Map<String, Contribution>> missing) {
        if (missing.isEmpty()) {
            return values;
        }
        Map<String, Map<String, Contribution>> all = new HashMap<>();
        Stream.of(values, missing)
                .forEach(some -> some.forEach((subject, people) ->
                        all.computeIfAbsent(subject, first -> new HashMap<>()).putAll(people)));
        return all;
    }
}
