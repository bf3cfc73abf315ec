package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.catalogue.TimelineReading;
import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays what people have edited over what the source tells. */
public final class Overlay {
    private final Map<String, Edit> edits;

    private Overlay(Map<String, Edit> edits) {
        this.edits = edits;
    }

    public static Programme of(Programme programme, Map<String, Edit> edits) {
        if (edits.isEmpty()) {
            return programme;
        }
        Overlay overlay = new Overlay(edits);
        return new Programme(
                programme.code(),
                programme.title(),
                programme.shortTitle(),
                programme.unofficialLanguages(),
                programme.from(),
                programme.to(),
                programme.source(),
                programme.reportsOfficialStatus(),
                programme.themes().stream()
                        .map(theme ->
                                new Theme(theme.code(), theme.number(), theme.title(), overlay.goals(theme.goals())))
                        .toList(),
                overlay.goals(programme.goals()),
                programme.observations());
    }

    private List<Goal> goals(List<Goal> goals) {
        return goals.stream().map(this::goal).toList();
    }

    private Goal goal(Goal goal) {
        Edit.Content edit = content(goal.code());
        return new Goal(
                goal.code(),
                goal.number(),
                title(goal.title(), edit),
                goal.officialTitle(),
                goal.officialStatus(),
                Objects.requireNonNullElse(edit.responsibilities(), goal.responsibilities()),
                goal.indicators(),
                goal.actions().stream().map(this::action).toList());
    }

    private Action action(Action action) {
        Edit.Content edit = content(action.code());
        String timeline = edit.timeline();
        return new Action(
                action.code(),
                action.number(),
                action.row(),
                title(action.title(), edit),
                action.heading(),
                Objects.requireNonNullElse(edit.responsibilities(), action.responsibilities()),
                action.responsibleText(),
                timeline == null ? action.timeline() : TimelineReading.of(timeline),
                action.indicators(),
                action.followUp(),
                action.officialStatus(),
                action.officialTitle());
    }

    private Edit.Content content(String code) {
        Edit edit = edits.get(code);
        return edit == null ? Edit.Content.NONE : edit.content();
    }

    private static Text title(Text title, Edit.Content edit) {
        return new Text(
                Objects.requireNonNullElse(edit.titleFi(), title.fi()),
                or(edit.titleSv(), title.sv()),
                or(edit.titleEn(), title.en()));
    }

    private static @Nullable String or(@Nullable String edited, @Nullable String told) {
        return edited == null ? told : edited;
    }
}
