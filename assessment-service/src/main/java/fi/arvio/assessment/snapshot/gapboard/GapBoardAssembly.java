package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.finding.Finding;
import fi.arvio.assessment.catalogue.finding.Findings;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.gap.NotComparable;
import fi.arvio.assessment.gap.RollUp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is official now beside what a snapshot has published. */
final class GapBoardAssembly {
    private static final String DEAD = "INDICATOR_DEAD";
    private static final Set<String> ABOUT_REACHING = Set.of("TARGET_NOT_MET", "FIGURE_FAR_FROM_TARGET");

    private final GapDocument published;
    private final Map<String, GapDocument.GoalGap> goals;
    private final Map<String, StatedStatus> stated;

    GapBoardAssembly(GapDocument published, Map<String, StatedStatus> stated) {
        this.published = published;
        this.stated = stated;
        this.goals = published.goals().stream().collect(Collectors.toMap(GapDocument.GoalGap::goal, goal -> goal));
    }

    GapBoardView board(List<Programme> programmes) {
        return new GapBoardView(
                published.snapshot(),
                published.minimumCellSize(),
                programmes.stream().map(this::programme).toList());
    }

    private GapBoardView.ProgrammeGaps programme(Programme programme) {
        List<Finding> findings = Findings.of(programme);
        return new GapBoardView.ProgrammeGaps(
                programme.code(),
                programme.shortTitle(),
                programme.unofficialLanguages(),
                programme.themes().stream()
                        .map(theme -> new GapBoardView.ThemeGaps(
                                theme.code(),
                                theme.title(),
                                goals(programme, theme.goals(), findings),
                                rollUp(theme.goals().stream())))
                        .toList(),
                goals(programme, programme.goals(), findings),
                rollUp(programme.allGoals()),
                findings.stream().filter(found -> found.code().equals(DEAD)).toList());
    }

    private List<GapBoardView.GoalGaps> goals(Programme programme, List<Goal> all, List<Finding> findings) {
        return all.stream().flatMap(goal -> goal(programme, goal, findings)).toList();
    }

    /** A goal that came into the catalogue after the snapshot waits for the next one. */
    private Stream<GapBoardView.GoalGaps> goal(Programme programme, Goal goal, List<Finding> findings) {
        return Stream.ofNullable(goals.get(goal.code()))
                .map(told -> new GapBoardView.GoalGaps(
                        goal.code(),
                        goal.title(),
                        official(programme, goal, findings),
                        told.experts(),
                        current(told.gap(), stated.get(goal.code())),
                        rollUp(Stream.of(goal))));
    }

    /** A class holds against the status it was made with, and against no other. */
    private static GapDocument.GapView current(GapDocument.GapView gap, @Nullable StatedStatus now) {
        GapDocument.ComparedView with = gap.compared();
        if (with == null && gap.reason() != NotComparable.STATUS_NOT_STATED) {
            return gap;
        }
        boolean same = with == null
                ? now == null
                : now != null && with.status() == now.status() && with.asOf().equals(now.asOf());
        return same ? gap : GapDocument.GapView.not(NotComparable.STATUS_CHANGED, gap.asOf());
    }

    private GapBoardView.OfficialView official(Programme programme, Goal goal, List<Finding> findings) {
        StatedStatus held = stated.get(goal.code());
        return new GapBoardView.OfficialView(
                held == null ? goal.officialStatus() : held.status(),
                held == null ? null : held.asOf(),
                held == null ? programme.source().title() : held.source(),
                programme.source().period(),
                goal.indicators().stream().flatMap(GapBoardAssembly::sourceText).toList(),
                findings.stream()
                        .filter(found -> found.subject().equals(goal.code()) && ABOUT_REACHING.contains(found.code()))
                        .toList());
    }

    private static Stream<GapBoardView.SourceTextView> sourceText(Indicator indicator) {
        return Stream.ofNullable(indicator.current())
                .map(Indicator.Current::text)
                .filter(Objects::nonNull)
                .map(text -> new GapBoardView.SourceTextView(indicator.code(), "fi", text));
    }

    private static GapBoardView.RollUpView rollUp(Stream<Goal> goals) {
        return GapBoardView.RollUpView.of(
                RollUp.of(goals.flatMap(goal -> goal.actions().stream()).map(Action::officialStatus)));
    }
}
