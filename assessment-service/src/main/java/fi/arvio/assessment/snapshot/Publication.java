package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundSnapshots;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a snapshot and publishes from it, in one transaction, all that will ever be read of it. */
@Singleton
class Publication implements RoundSnapshots {
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final Programmes programmes;
    private final Questionnaires questionnaires;
    private final JsonMapper json;

    Publication(
            Snapshots snapshots, Rounds rounds, Programmes programmes, Questionnaires questionnaires, JsonMapper json) {
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.programmes = programmes;
        this.questionnaires = questionnaires;
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
    }

    @Override
    public boolean anyOf(UUID round) {
        return !snapshots.of(round).isEmpty();
    }

    private Snapshot take(Round round, boolean isFinal) {
        Snapshot snapshot = snapshots.copy(round.id(), isFinal);
        RoundFacts facts = facts(round);
        Map<String, Release> releases = new ItemReleases(
                        new ItemForests(facts.questionnaire(), facts.programmes()),
                        round.minimumCellSize(),
                        snapshot.number(),
                        snapshots.responses(round.id()))
                .newest(facts.items().toList());
        ResultsAssembly results = new ResultsAssembly(facts, SnapshotView.of(snapshot), releases);
        snapshots.publish(snapshot, Snapshots.Published.GOALS, write(results.goals()));
        snapshots.publish(snapshot, Snapshots.Published.CORE, write(results.core()));
        snapshots.publish(snapshot, Snapshots.Published.FLAGS, write(results.flags()));
        return snapshot;
    }

    /** The document of the newest snapshot; before the first one, what can be said without answers. */
    String newest(Round round, Snapshots.Published kind) {
        return snapshots.newest(round.id(), kind).orElseGet(() -> {
            ResultsAssembly words = new ResultsAssembly(facts(round), null, Map.of());
            return switch (kind) {
                case GOALS -> write(words.goals());
                case CORE -> write(words.core());
                case FLAGS -> write(words.flags());
            };
        });
    }

    private RoundFacts facts(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        return new RoundFacts(
                round.minimumCellSize(),
                round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList(),
                questionnaires
                        .find(asked.code(), asked.version())
                        .orElseThrow(() -> new IllegalStateException("round " + round.id() + " has no questionnaire")),
                rounds.subjects(round.id()));
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
