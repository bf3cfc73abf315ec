package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.flag.FlagRules;
import fi.arvio.assessment.flag.Input;
import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.SubjectFigures;
import fi.arvio.assessment.flag.Subjects;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.OfficialFacts;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.Snapshots;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publishes the flags that the rules propose on the figures of a snapshot, and the figures they rest on. */
@Singleton
public class FlagPublication {
    private final Snapshots snapshots;
    private final EarlierProgress earlier;
    private final OfficialFacts official;
    private final RuleSets ruleSets;
    private final Documents documents;

    FlagPublication(
            Snapshots snapshots,
            EarlierProgress earlier,
            OfficialFacts official,
            RuleSets ruleSets,
            Documents documents) {
        this.snapshots = snapshots;
        this.earlier = earlier;
        this.official = official;
        this.ruleSets = ruleSets;
        this.documents = documents;
    }

    public void publish(Round round, Snapshot snapshot, RoundFacts facts, Map<String, Release> releases) {
        List<SubjectFigures> figures = figures(round, facts, releases);
        RuleSet rules = ruleSets.of(round.id());
        FlagDocument flags = FlagDocument.of(
                SnapshotView.of(snapshot), rules, new FlagRules(rules).propose(figures), facts.titles());
        snapshots.publish(snapshot, Snapshots.Published.FLAG_FIGURES, documents.write(FlagFigures.of(figures)));
        snapshots.publish(snapshot, Snapshots.Published.FLAGS, documents.write(flags));
    }

    private List<SubjectFigures> figures(Round round, RoundFacts facts, Map<String, Release> releases) {
        Map<String, OfficialStatus> known = new HashMap<>();
        official.of(facts).forEach((goal, status) -> known.put(goal, status.status()));
        Subjects subjects = new Subjects(known, facts.answerable())
                .and(Input.PROGRESS, releases.get(Input.PROGRESS.item()))
                .andGroups(Input.PROGRESS, releases.get(Input.PROGRESS.item()))
                .and(Input.LIGHT, releases.get(Input.LIGHT.item()))
                .and(Input.NEED, releases.get(Input.NEED.item()))
                .and(Input.IMPORTANCE, releases.get(Input.IMPORTANCE.item()))
                .and(Input.PERFORMANCE, releases.get(Input.PERFORMANCE.item()));
        earlier.before(round)
                .ifPresent(one -> one.progress().forEach(reading -> subjects.earlier(one.round(), reading)));
        return subjects.all();
    }
}
