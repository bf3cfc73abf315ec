package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.disclosure.ChangeRelease;
import fi.arvio.assessment.disclosure.Releases;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.FrozenAnswers;
import fi.arvio.assessment.snapshot.ItemReleases;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.Snapshots;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publishes how the same people's answers changed between a round and the one it repeats, once both are closed. */
@Singleton
class ChangePublication {
    private final Snapshots snapshots;
    private final FrozenAnswers answers;
    private final Rounds rounds;
    private final RoundReading reading;
    private final Documents documents;

    ChangePublication(
            Snapshots snapshots, FrozenAnswers answers, Rounds rounds, RoundReading reading, Documents documents) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.rounds = rounds;
        this.reading = reading;
        this.documents = documents;
    }

    /** To be called in the transaction that closes the round, once its final snapshot is taken. */
    void publishAround(Round round) {
        rounds.earlier(round.id()).flatMap(rounds::find).ifPresent(earlier -> publish(earlier, round));
        rounds.later(round.id()).stream()
                .flatMap(later -> rounds.find(later).stream())
                .forEach(later -> publish(round, later));
    }

    private void publish(Round earlier, Round later) {
        Optional<Snapshot> first = finalOf(earlier);
        Optional<Snapshot> second = finalOf(later);
        if (first.isPresent() && second.isPresent()) {
            RoundFacts then = reading.facts(earlier);
            RoundFacts now = reading.facts(later);
            Map<String, ChangeRelease> changes = changes(earlier, then, later, now);
            snapshots.publish(
                    second.get(),
                    Snapshots.Published.CHANGE,
                    documents.write(new ChangeAssembly(now, changes)
                            .view(SnapshotView.of(first.get()), earlier, SnapshotView.of(second.get()))));
        }
    }

    private Optional<Snapshot> finalOf(Round round) {
        return snapshots.of(round.id()).stream().filter(Snapshot::isFinal).findFirst();
    }

    private Map<String, ChangeRelease> changes(Round earlier, RoundFacts then, Round later, RoundFacts now) {
        Map<String, Item> before = new LinkedHashMap<>();
        now.questionnaire().items().stream()
                .filter(item -> item.type() == Item.Type.SCALE)
                .forEach(item -> then.questionnaire()
                        .item(item.code())
                        .filter(one -> sameScale(then, one, now, item))
                        .ifPresent(one -> before.put(item.code(), one)));
        List<Integer> numbers = snapshots.match(earlier.id(), later.id(), List.copyOf(before.keySet()));
        ItemReleases first = answers.releases(earlier, then, numbers.getFirst());
        ItemReleases second = answers.releases(later, now, numbers.getLast());
        int minimum = Math.max(earlier.minimumCellSize(), later.minimumCellSize());
        Map<String, ChangeRelease> changes = new LinkedHashMap<>();
        before.forEach((code, item) -> {
            Releases earlierOnes = first.releases(item);
            Releases laterOnes = second.releases(now.questionnaire().item(code).orElseThrow());
            changes.put(code, ChangeRelease.of(earlierOnes, laterOnes, minimum));
        });
        return changes;
    }

    private static boolean sameScale(RoundFacts then, Item before, RoundFacts now, Item after) {
        return before.type() == Item.Type.SCALE
                && before.about() == after.about()
                && then.questionnaire()
                        .points(before)
                        .equals(now.questionnaire().points(after));
    }
}
