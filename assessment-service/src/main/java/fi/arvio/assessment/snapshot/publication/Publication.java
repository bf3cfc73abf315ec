package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundSnapshots;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.FrozenAnswers;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.SnapshotPart;
import fi.arvio.assessment.snapshot.Snapshots;
import fi.arvio.assessment.snapshot.flag.FlagPublication;
import fi.arvio.assessment.snapshot.gapboard.GapPublication;
import fi.arvio.assessment.snapshot.result.PublishedResults;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a snapshot and publishes from it, in one transaction, all that will ever be read of it. */
@Singleton
class Publication implements RoundSnapshots {
    private final Snapshots snapshots;
    private final FrozenAnswers answers;
    private final Rounds rounds;
    private final RoundReading reading;
    private final PublishedResults results;
    private final GapPublication gaps;
    private final FlagPublication flags;
    private final ChangePublication changes;
    private final List<SnapshotPart> parts;

    Publication(
            Snapshots snapshots,
            FrozenAnswers answers,
            Rounds rounds,
            RoundReading reading,
            PublishedResults results,
            GapPublication gaps,
            FlagPublication flags,
            ChangePublication changes,
            List<SnapshotPart> parts) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.rounds = rounds;
        this.reading = reading;
        this.results = results;
        this.gaps = gaps;
        this.flags = flags;
        this.changes = changes;
        this.parts = List.copyOf(parts);
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
        Map<String, Release> releases = answers.releases(round, facts, snapshot.number())
                .newest(facts.items().toList());
        results.publish(round, snapshot, facts, releases);
        gaps.publish(snapshot, facts, releases);
        flags.publish(round, snapshot, facts, releases);
        parts.forEach(part -> part.freeze(round, snapshot.number()));
        return snapshot;
    }
}
