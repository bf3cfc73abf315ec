package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.OfficialFacts;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.Snapshots;
import fi.arvio.assessment.snapshot.result.ResultsAssembly;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes the gap classes that follow from the figures of a snapshot, and reads those of the newest one. */
@Singleton
public class GapPublication {
    private final Snapshots snapshots;
    private final RoundReading reading;
    private final OfficialFacts official;
    private final Documents documents;

    GapPublication(Snapshots snapshots, RoundReading reading, OfficialFacts official, Documents documents) {
        this.snapshots = snapshots;
        this.reading = reading;
        this.official = official;
        this.documents = documents;
    }

    public void publish(Snapshot snapshot, RoundFacts facts, Map<String, Release> releases) {
        snapshots.publish(
                snapshot,
                Snapshots.Published.GAP,
                documents.write(document(facts, SnapshotView.of(snapshot), releases)));
    }

    /** Before the first snapshot, what can be said without answers. */
    GapDocument newest(Round round) {
        return snapshots
                .newest(round.id(), Snapshots.Published.GAP)
                .map(document -> documents.read(document, GapDocument.class))
                .orElseGet(() -> document(reading.facts(round), null, Map.of()));
    }

    private GapDocument document(RoundFacts facts, @Nullable SnapshotView snapshot, Map<String, Release> releases) {
        boolean lightAsked =
                facts.items(Item.About.GOAL).anyMatch(item -> item.code().equals(GapAssembly.LIGHT));
        return new GapAssembly(official.of(facts), releases, lightAsked)
                .document(new ResultsAssembly(facts, snapshot, releases).goals());
    }
}
