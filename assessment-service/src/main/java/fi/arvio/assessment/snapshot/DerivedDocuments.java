package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.StatedStatus;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.flag.FlagRules;
import fi.arvio.assessment.flag.Input;
import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.SubjectFigures;
import fi.arvio.assessment.flag.Subjects;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publishes what follows from the figures of a snapshot: gap classes, and the flags that the rules propose. */
@Singleton
class DerivedDocuments {
    private final Snapshots snapshots;
    private final EarlierProgress earlier;
    private final OfficialFacts official;
    private final RuleSets ruleSets;
    private final JsonMapper json;

    DerivedDocuments(
            Snapshots snapshots, EarlierProgress earlier, OfficialFacts official, RuleSets ruleSets, JsonMapper json) {
        this.snapshots = snapshots;
        this.earlier = earlier;
        this.official = official;
        this.ruleSets = ruleSets;
        this.json = json;
    }

    void publish(
            Round round, Snapshot snapshot, RoundFacts facts, GoalResultsView goals, Map<String, Release> releases) {
        List<SubjectFigures> figures = figures(round, facts, releases);
        RuleSet rules = ruleSets.of(round.id());
        FlagDocument flags = FlagDocument.of(
                SnapshotView.of(snapshot), rules, new FlagRules(rules).propose(figures), facts.titles());
        snapshots.publish(snapshot, Snapshots.Published.GAP, write(gap(facts, goals, releases)));
        snapshots.publish(
                snapshot,
                Snapshots.Published.PRIORITIES,
                write(new PriorityAssembly(facts, releases, number -> snapshots.rankings(round.id(), number))
                        .view(SnapshotView.of(snapshot))));
        snapshots.publish(snapshot, Snapshots.Published.FLAG_FIGURES, write(FlagFigures.of(figures)));
        snapshots.publish(snapshot, Snapshots.Published.FLAGS, write(flags));
    }

    /** Without releases, what can be said before the first snapshot. */
    GapDocument gap(RoundFacts facts, GoalResultsView goals, Map<String, Release> releases) {
        boolean lightAsked =
                facts.items(Item.About.GOAL).anyMatch(item -> item.code().equals(GapAssembly.LIGHT));
        return new GapAssembly(stated(facts), releases, lightAsked).document(goals);
    }

    private Map<String, StatedStatus> stated(RoundFacts facts) {
        return official.stated(facts.programmes().stream().map(Programme::code).toList());
    }

    private List<SubjectFigures> figures(Round round, RoundFacts facts, Map<String, Release> releases) {
        Map<String, OfficialStatus> known = new HashMap<>();
        stated(facts).forEach((goal, status) -> known.put(goal, status.status()));
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

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
