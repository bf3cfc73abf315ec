package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.flag.FlagRules;
import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.SubjectFigures;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.snapshot.Snapshots;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads the flags that snapshots have published, and tries other rules on the figures they rest on. */
@Singleton
public class PublishedFlags {
    private final Snapshots snapshots;
    private final RoundReading reading;
    private final Documents documents;

    PublishedFlags(Snapshots snapshots, RoundReading reading, Documents documents) {
        this.snapshots = snapshots;
        this.reading = reading;
        this.documents = documents;
    }

    /** Newest snapshot first. */
    public List<FlagDocument> of(Round round) {
        return snapshots.all(round.id(), Snapshots.Published.FLAGS).stream()
                .map(document -> documents.read(document, FlagDocument.class))
                .toList();
    }

    /** What each of the rule sets proposes on the figures of the newest snapshot; empty where none has kept them. */
    public Optional<List<FlagDocument>> tried(Round round, RuleSet... ruleSets) {
        List<FlagDocument> published = of(round);
        Optional<String> figures = snapshots.newest(round.id(), Snapshots.Published.FLAG_FIGURES);
        if (published.isEmpty() || figures.isEmpty()) {
            return Optional.empty();
        }
        List<SubjectFigures> all =
                documents.read(figures.get(), FlagFigures.class).all();
        var titles = reading.facts(round).titles();
        return Optional.of(List.of(ruleSets).stream()
                .map(rules -> FlagDocument.of(
                        published.getFirst().snapshot(), rules, new FlagRules(rules).propose(all), titles))
                .toList());
    }
}
