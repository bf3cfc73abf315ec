package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.FrozenAnswers;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.Snapshots;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Publishes what a snapshot tells of the items, and reads it of the newest one. */
@Singleton
public class PublishedResults {
    private final Snapshots snapshots;
    private final FrozenAnswers answers;
    private final RoundReading reading;
    private final Documents documents;

    PublishedResults(Snapshots snapshots, FrozenAnswers answers, RoundReading reading, Documents documents) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.reading = reading;
        this.documents = documents;
    }

    public void publish(Round round, Snapshot snapshot, RoundFacts facts, Map<String, Release> releases) {
        SnapshotView view = SnapshotView.of(snapshot);
        ResultsAssembly results = new ResultsAssembly(facts, view, releases);
        publish(snapshot, Snapshots.Published.GOALS, results.goals());
        publish(snapshot, Snapshots.Published.CORE, results.core());
        publish(snapshot, Snapshots.Published.THEMES, results.themes());
        publish(
                snapshot,
                Snapshots.Published.BODIES,
                new BodyResults(facts, reading.bodies(round), releases).view(view));
        publish(
                snapshot,
                Snapshots.Published.PRIORITIES,
                new PriorityAssembly(facts, releases, number -> answers.rankings(round.id(), number)).view(view));
    }

    private void publish(Snapshot snapshot, Snapshots.Published kind, Object view) {
        snapshots.publish(snapshot, kind, documents.write(view));
    }

    /** The document of the newest snapshot; before the first one, what can be said without answers. */
    public String newest(Round round, Snapshots.Published kind) {
        return snapshots.newest(round.id(), kind).orElseGet(() -> withoutAnswers(round, kind));
    }

    private String withoutAnswers(Round round, Snapshots.Published kind) {
        RoundFacts facts = reading.facts(round);
        ResultsAssembly words = new ResultsAssembly(facts, null, Map.of());
        return documents.write(
                switch (kind) {
                    case GOALS -> words.goals();
                    case CORE -> words.core();
                    case THEMES -> words.themes();
                    case BODIES -> new BodyResults(facts, reading.bodies(round), Map.of()).view(null);
                    case PRIORITIES -> new PriorityAssembly(facts, Map.of(), number -> List.of()).view(null);
                    case CHANGE, GAP, FLAGS, FLAG_FIGURES ->
                        throw new IllegalArgumentException(kind + " is no result of items");
                });
    }

    /** Everything of the newest snapshot that is told about items, with the questionnaire that asked them. */
    public Results results(Round round) {
        Map<Snapshots.Published, String> all = snapshots.newest(round.id());
        return new Results(
                reading.questionnaire(round),
                read(all, round, Snapshots.Published.CORE, CoreResultsView.class),
                read(all, round, Snapshots.Published.THEMES, ThemeResultsView.class),
                read(all, round, Snapshots.Published.GOALS, GoalResultsView.class),
                read(all, round, Snapshots.Published.BODIES, BodyResultsView.class));
    }

    private <T> T read(Map<Snapshots.Published, String> all, Round round, Snapshots.Published kind, Class<T> view) {
        String document = all.get(kind);
        return documents.read(document == null ? withoutAnswers(round, kind) : document, view);
    }
}
