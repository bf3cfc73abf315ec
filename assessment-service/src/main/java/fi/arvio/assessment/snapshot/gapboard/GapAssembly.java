package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.gap.Gap;
import fi.arvio.assessment.gap.NotComparable;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.result.GoalResultsView;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the experts' view of each goal beside its gap class; neither is made of the other. */
record GapAssembly(Map<String, StatedStatus> stated, Map<String, Release> releases, boolean lightAsked) {
    /** The item on the goal's progress. */
    static final String PROGRESS = "G1";

    /** The only item that can be compared with the official status. */
    static final String LIGHT = "G8";

    GapDocument document(GoalResultsView results) {
        SnapshotView snapshot = results.snapshot();
        Instant asOf = snapshot == null ? null : snapshot.takenAt();
        return new GapDocument(
                snapshot,
                results.minimumCellSize(),
                results.goals().stream()
                        .map(goal -> new GapDocument.GoalGap(goal.goal(), experts(goal, asOf), gap(goal.goal(), asOf)))
                        .toList());
    }

    private static GapDocument.ExpertsView experts(GoalResultsView.GoalResult goal, @Nullable Instant asOf) {
        return goal.items().stream()
                .filter(item -> item.item().equals(PROGRESS))
                .findFirst()
                .map(item -> new GapDocument.ExpertsView(
                        asOf,
                        PROGRESS,
                        goal.eligible(),
                        item.figure(),
                        GapDocument.SpreadView.of(item.figure()),
                        item.suppressed(),
                        item.instead()))
                .orElseGet(() -> new GapDocument.ExpertsView(asOf, PROGRESS, goal.eligible(), null, null, null, null));
    }

    private GapDocument.GapView gap(String goal, @Nullable Instant asOf) {
        StatedStatus official = stated.get(goal);
        if (official == null) {
            return GapDocument.GapView.not(NotComparable.STATUS_NOT_STATED, asOf);
        }
        if (!lightAsked) {
            return GapDocument.GapView.not(NotComparable.NOT_ASKED, asOf);
        }
        Release light = releases.get(LIGHT);
        if (light == null) {
            return GapDocument.GapView.not(NotComparable.NO_SNAPSHOT, asOf);
        }
        return switch (light.outcome(goal)) {
            case Outcome.Suppressed hidden -> GapDocument.GapView.not(NotComparable.NO_FIGURE, asOf);
            case Outcome.Shown(Published<Figure> figure) -> compared(official, figure, asOf);
        };
    }

    private static GapDocument.GapView compared(
            StatedStatus official, Published<Figure> light, @Nullable Instant asOf) {
        Gap gap = Gap.of(official.status(), light.value());
        return GapDocument.GapView.of(
                GapDocument.ComparedView.of(gap, official.asOf(), LIGHT, light.release()), gap.gapClass(), asOf);
    }
}
