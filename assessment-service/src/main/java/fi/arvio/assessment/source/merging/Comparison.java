package fi.arvio.assessment.source.merging;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.source.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells two states of a programme apart, code by code and field by field. */
final class Comparison {
    private final Map<String, Map<String, @Nullable Object>> before;
    private final Map<String, Map<String, @Nullable Object>> after;

    private Comparison(Programme before, Programme after) {
        this.before = fields(before);
        this.after = fields(after);
    }

    /** The changes in the order of the later state, and after them what is gone. */
    static List<Change> of(Programme before, Programme after, Set<String> told) {
        return new Comparison(before, after).changes(before.code(), told);
    }

    private List<Change> changes(String programme, Set<String> told) {
        List<Change> changes = new ArrayList<>();
        after.forEach((code, fields) -> {
            Map<String, @Nullable Object> old = before.get(code);
            if (old == null) {
                changes.add(new Change(code, Change.Kind.ADDED, List.of()));
            } else if (!code.equals(programme) && !told.contains(code)) {
                changes.add(new Change(code, Change.Kind.RETAINED, List.of()));
            } else {
                List<String> changed = fields.keySet().stream()
                        .filter(field -> !Objects.equals(fields.get(field), old.get(field)))
                        .toList();
                changes.add(new Change(code, changed.isEmpty() ? Change.Kind.UNCHANGED : Change.Kind.CHANGED, changed));
            }
        });
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> changes.add(new Change(code, Change.Kind.GONE, List.of())));
        return List.copyOf(changes);
    }

    private static Map<String, Map<String, @Nullable Object>> fields(Programme programme) {
        Map<String, Map<String, @Nullable Object>> all = new LinkedHashMap<>();
        put(all, programme.code(), "source", programme.source());
        programme.themes().forEach(theme -> put(all, theme.code(), "title", theme.title()));
        programme.allGoals().forEach(goal -> {
            goal(all, goal);
            goal.actions().forEach(action -> action(all, action));
        });
        return all;
    }

    private static void goal(Map<String, Map<String, @Nullable Object>> all, Goal goal) {
        put(all, goal.code(), "officialTitle", goal.officialTitle());
        put(all, goal.code(), "officialStatus", goal.officialStatus());
        put(all, goal.code(), "indicators", goal.indicators());
    }

    private static void action(Map<String, Map<String, @Nullable Object>> all, Action action) {
        put(all, action.code(), "number", action.number());
        put(all, action.code(), "row", action.row());
        put(all, action.code(), "officialTitle", action.officialTitle());
        put(all, action.code(), "heading", action.heading());
        put(all, action.code(), "responsibleText", action.responsibleText());
        put(all, action.code(), "responsibilities", action.responsibilities());
        put(all, action.code(), "timeline", action.timeline());
        put(all, action.code(), "indicators", action.indicators());
        put(all, action.code(), "followUp", action.followUp());
        put(all, action.code(), "officialStatus", action.officialStatus());
    }

    private static void put(
            Map<String, Map<String, @Nullable Object>> all, String code, String field, @Nullable Object value) {
        all.computeIfAbsent(code, any -> new LinkedHashMap<>()).put(field, value);
    }
}
