package fi.arvio.assessment.source.merging;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.catalogue.TimelineReading;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.Numbering;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.source.Shape;
import fi.arvio.assessment.source.SourceTable;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings goals and actions of a table together with those of the same code. */
final class GoalMerging {
    private final Shape shape;
    private final Map<String, Goal> known;
    private final BodyFinder finder;
    private final Notes notes;
    private final Map<String, Rows> rows;

    GoalMerging(Shape shape, Programme programme, BodyFinder finder, Notes notes, Map<String, Rows> rows) {
        this.shape = shape;
        this.known = programme.allGoals().collect(toMap(Goal::code, Function.identity()));
        this.finder = finder;
        this.notes = notes;
        this.rows = rows;
    }

    List<Goal> merge(String prefix, List<SourceTable.Goal> told, List<Goal> before) {
        List<Goal> merged = new ArrayList<>();
        for (SourceTable.Goal goal : told) {
            String code = prefix + "-" + goal.number();
            rows.put(code, goal.rows());
            merged.add(goal(code, goal, Optional.ofNullable(known.get(code)).filter(before::contains)));
        }
        return merged;
    }

    private Goal goal(String code, SourceTable.Goal told, Optional<Goal> before) {
        List<Indicator> indicators = before.map(Goal::indicators).orElse(List.of());
        return new Goal(
                code,
                told.number(),
                before.map(Goal::title).orElse(new Text(told.title(), null, null)),
                told.title(),
                shape == Shape.THEMED
                        ? before.map(Goal::officialStatus).orElse(OfficialStatus.NOT_REPORTED)
                        : told.status(),
                before.map(Goal::responsibilities).orElse(List.of()),
                shape == Shape.THEMED ? indicators : indicators(code, indicators, told.indicators(), true, told.rows()),
                actions(code, told, before.map(Goal::actions).orElse(List.of())));
    }

    private List<Indicator> indicators(
            String owner, List<Indicator> before, List<String> paragraphs, boolean main, Rows at) {
        List<Indicator> merged = IndicatorMerging.of(owner, before, paragraphs, main);
        if (merged.size() > 1) {
            notes.add(Anomaly.Kind.SEVERAL_INDICATORS, at, Integer.toString(merged.size()));
        }
        return merged;
    }

    private List<Action> actions(String goal, SourceTable.Goal told, List<Action> before) {
        List<Action> merged = new ArrayList<>();
        for (SourceTable.Action action : told.actions()) {
            String code = goal + "-" + Numbering.lastPart(action.number());
            rows.put(code, action.rows());
            Action same = before.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null);
            merged.add(action(code, merged.size() + 1, action, same));
            moved(action, same, before);
        }
        return List.copyOf(merged);
    }

    /** Rows without numbers are known by their place; a text that has another place now may have left its title behind. */
    private void moved(SourceTable.Action told, @Nullable Action same, List<Action> before) {
        before.stream()
                .filter(one -> !one.equals(same) && told.title().equals(one.officialTitle()))
                .filter(one -> same == null || !told.title().equals(same.officialTitle()))
                .findFirst()
                .ifPresent(one -> notes.add(Anomaly.Kind.ROW_MOVED, told.rows(), one.code()));
    }

    private Action action(String code, int row, SourceTable.Action told, @Nullable Action before) {
        Text title = before == null
                ? new Text(told.title().isEmpty() ? told.heading() : told.title(), null, null)
                : before.title();
        boolean isTitle = before != null
                && before.officialTitle() == null
                && told.title().equals(before.title().fi());
        boolean themed = shape == Shape.THEMED;
        List<Indicator> indicators = before == null ? List.of() : before.indicators();
        return new Action(
                code,
                themed ? told.number() : null,
                row,
                title,
                themed ? (before == null ? null : before.heading()) : orNull(told.heading()),
                responsibilities(told, before),
                orNull(told.responsible()),
                themed ? (before == null ? null : before.timeline()) : timeline(told, before),
                themed ? indicators(code, indicators, told.monitoring(), false, told.rows()) : indicators,
                themed ? (before == null ? null : before.followUp()) : orNull(told.followUp()),
                themed ? (before == null ? OfficialStatus.NOT_REPORTED : before.officialStatus()) : told.status(),
                isTitle ? null : told.title());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Bodies that a reader has found stay as long as the words are the same. */
    private List<Responsibility> responsibilities(SourceTable.Action told, @Nullable Action before) {
        String text = told.responsible();
        if (text.isEmpty() || saysNone(text)) {
            notes.add(Anomaly.Kind.NO_RESPONSIBLE_BODY, told.rows(), "");
            return List.of();
        }
        BodyFinder.Found found = finder.find(text);
        found.unknown().forEach(words -> notes.add(Anomaly.Kind.BODY_UNKNOWN, told.rows(), words));
        return before != null && text.equals(before.responsibleText())
                ? before.responsibilities()
                : found.responsibilities();
    }

    private static boolean saysNone(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("ei määritelty");
    }

    private @Nullable Timeline timeline(SourceTable.Action told, @Nullable Action before) {
        String text = told.timeline();
        if (text.isEmpty() || saysNone(text)) {
            notes.add(Anomaly.Kind.NO_TIMELINE, told.rows(), "");
        }
        if (text.isEmpty()) {
            return null;
        }
        Timeline read = TimelineReading.of(text);
        if (read.parts().isEmpty() && !saysNone(text)) {
            notes.add(Anomaly.Kind.TIMELINE_UNREADABLE, told.rows(), text);
        }
        Timeline same = before == null ? null : before.timeline();
        return same != null && Objects.equals(text, same.text()) ? same : read;
    }
}
