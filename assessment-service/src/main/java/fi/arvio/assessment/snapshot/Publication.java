package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundSnapshots;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a snapshot and publishes from it, in one transaction, all that will ever be read of it. */
@Singleton
class Publication implements RoundSnapshots {
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final RoundReading reading;
    private final ChangePublication changes;
    private final DerivedDocuments derived;
    private final List<SnapshotPart> parts;
    private final JsonMapper json;

    Publication(
            Snapshots snapshots,
            Rounds rounds,
            RoundReading reading,
            ChangePublication changes,
            DerivedDocuments derived,
            List<SnapshotPart> parts,
            JsonMapper json) {
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.reading = reading;
        this.changes = changes;
        this.derived = derived;
        this.parts = List.copyOf(parts);
        this.json = json;
    }

    /** Empty if the round is over: no snapshot follows the final one. */
    @Transactional
    Optional<Snapshot> take(UUID id) {
        return rounds.lock(id).filter(round -> !round.storedStatus().isOver()).map(round -> take(round, false));
    }

    @Override
    @Transactional
    public void takeFinal(Round round) {
        take(round, true);
        changes.publishAround(round);
    }

    @Override
    public boolean anyOf(UUID round) {
        return !snapshots.of(round).isEmpty();
    }

    private Snapshot take(Round round, boolean isFinal) {
        Snapshot snapshot = snapshots.copy(round.id(), isFinal);
        RoundFacts facts = reading.facts(round);
        BodyFacts bodies = reading.bodies(round);
        Map<String, Release> releases = new ItemReleases(
                        new ItemForests(facts.questionnaire(), facts.programmes(), bodies),
                        round.minimumCellSize(),
                        snapshot.number(),
                        snapshots.responses(round.id()))
                .newest(facts.items().toList());
        ResultsAssembly results = new ResultsAssembly(facts, SnapshotView.of(snapshot), releases);
        GoalResultsView goals = results.goals();
        snapshots.publish(snapshot, Snapshots.Published.GOALS, write(goals));
        snapshots.publish(snapshot, Snapshots.Published.CORE, write(results.core()));
        snapshots.publish(snapshot, Snapshots.Published.THEMES, write(results.themes()));
        snapshots.publish(
                snapshot,
                Snapshots.Published.BODIES,
                write(new BodyResults(facts, bodies, releases).view(SnapshotView.of(snapshot))));
        derived.publish(round, snapshot, facts, goals, releases);
        parts.forEach(part -> part.freeze(round, snapshot.number()));
        return snapshot;
    }

    /** The document of the newest snapshot; before the first one, what can be said without answers. */
    String newest(Round round, Snapshots.Published kind) {
        return snapshots.newest(round.id(), kind).orElseGet(() -> withoutAnswers(round, kind));
    }

    private String withoutAnswers(Round round, Snapshots.Published kind) {
        RoundFacts facts = reading.facts(round);
        ResultsAssembly words = new ResultsAssembly(facts, null, Map.of());
        return switch (kind) {
            case GOALS -> write(words.goals());
            case CORE -> write(words.core());
            case THEMES -> write(words.themes());
            case BODIES -> write(new BodyResults(facts, reading.bodies(round), Map.of()).view(null));
            case GAP -> write(derived.gap(facts, words.goals(), Map.of()));
            case PRIORITIES -> write(new PriorityAssembly(facts, Map.of(), number -> List.of()).view(null));
            case CHANGE, FLAGS, FLAG_FIGURES ->
                throw new IllegalArgumentException("there is no " + kind + " without answers");
        };
    }

    /** Everything of the newest snapshot that is told about items, with the questionnaire that asked them. */
    Results results(Round round) {
        Map<Snapshots.Published, String> documents = snapshots.newest(round.id());
        return new Results(
                reading.questionnaire(round),
                read(documents, round, Snapshots.Published.CORE, CoreResultsView.class),
                read(documents, round, Snapshots.Published.THEMES, ThemeResultsView.class),
                read(documents, round, Snapshots.Published.GOALS, GoalResultsView.class),
                read(documents, round, Snapshots.Published.BODIES, BodyResultsView.class));
    }

    private <T> T read(
            Map<Snapshots.Published, String> documents, Round round, Snapshots.Published kind, Class<T> view) {
        String document = documents.get(kind);
        try {
            return json.readValue(document == null ? withoutAnswers(round, kind) : document, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
