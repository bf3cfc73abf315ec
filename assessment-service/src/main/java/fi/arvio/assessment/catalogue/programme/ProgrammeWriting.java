package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.Observation;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one programme's tree into its tables, a batch per table. */
final class ProgrammeWriting {
    private final Sql sql;
    private final Programme programme;

    ProgrammeWriting(Sql sql, Programme programme) {
        this.sql = sql;
        this.programme = programme;
    }

    void write() {
        writeProgramme();
        writeThemes();
        programme.themes().forEach(theme -> writeGoals(theme.code(), theme.goals()));
        writeGoals(null, programme.goals());
        programme.allGoals().forEach(goal -> {
            writeOwned(goal.code(), goal.responsibilities(), goal.indicators());
            writeActions(goal);
        });
        programme.allActions().forEach(action -> {
            writeOwned(action.code(), action.responsibilities(), action.indicators());
            writeTimeline(action);
        });
        writeObservations();
    }

    private void writeProgramme() {
        Text title = programme.title();
        Text shortTitle = programme.shortTitle();
        sql.update(
                "insert into programme (code, title_fi, title_sv, title_en, short_title_fi, short_title_sv,"
                        + " short_title_en, unofficial_languages, from_year, to_year, source_title, source_period,"
                        + " reports_official_status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                programme.code(),
                title.fi(),
                title.sv(),
                title.en(),
                shortTitle.fi(),
                shortTitle.sv(),
                shortTitle.en(),
                String.join(" ", programme.unofficialLanguages()),
                programme.from(),
                programme.to(),
                programme.source().title(),
                programme.source().period(),
                programme.reportsOfficialStatus());
    }

    private void writeThemes() {
        sql.batch(
                "insert into theme (programme, ordinal, code, number, title_fi, title_sv, title_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                numbered(programme.themes()),
                entry -> {
                    Theme theme = entry.getValue();
                    Text title = theme.title();
                    return new @Nullable Object[] {
                        programme.code(),
                        entry.getKey(),
                        theme.code(),
                        theme.number(),
                        title.fi(),
                        title.sv(),
                        title.en()
                    };
                });
    }

    private void writeGoals(@Nullable String theme, List<Goal> goals) {
        sql.batch(
                "insert into goal (programme, theme, ordinal, code, number, title_fi, title_sv, title_en,"
                        + " official_title, official_status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                numbered(goals),
                entry -> {
                    Goal goal = entry.getValue();
                    Text title = goal.title();
                    return new @Nullable Object[] {
                        programme.code(),
                        theme,
                        entry.getKey(),
                        goal.code(),
                        goal.number(),
                        title.fi(),
                        title.sv(),
                        title.en(),
                        goal.officialTitle(),
                        goal.officialStatus()
                    };
                });
    }

    private void writeActions(Goal goal) {
        sql.batch(
                "insert into action (programme, goal, code, number, ordinal, title_fi, title_sv, title_en, heading,"
                        + " responsible_text, timeline_text, follow_up, official_status, official_title)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                goal.actions(),
                action -> {
                    Text title = action.title();
                    String timeline = Optional.ofNullable(action.timeline())
                            .map(Timeline::text)
                            .orElse(null);
                    return new @Nullable Object[] {
                        programme.code(),
                        goal.code(),
                        action.code(),
                        action.number(),
                        action.row(),
                        title.fi(),
                        title.sv(),
                        title.en(),
                        action.heading(),
                        action.responsibleText(),
                        timeline,
                        action.followUp(),
                        action.officialStatus(),
                        action.officialTitle()
                    };
                });
    }

    private void writeTimeline(Action action) {
        Timeline timeline = action.timeline();
        sql.batch(
                "insert into timeline_part (programme, action, ordinal, label, from_year, to_year)"
                        + " values (?, ?, ?, ?, ?, ?)",
                numbered(timeline == null ? List.<Timeline.Part>of() : timeline.parts()),
                entry -> {
                    Timeline.Part part = entry.getValue();
                    return new @Nullable Object[] {
                        programme.code(), action.code(), entry.getKey(), part.label(), part.from(), part.to()
                    };
                });
    }

    private void writeOwned(String owner, List<Responsibility> responsibilities, List<Indicator> indicators) {
        sql.batch(
                "insert into responsibility (programme, owner, ordinal, body, role) values (?, ?, ?, ?, ?)",
                numbered(responsibilities),
                entry -> new @Nullable Object[] {
                    programme.code(),
                    owner,
                    entry.getKey(),
                    entry.getValue().body(),
                    entry.getValue().role()
                });
        sql.batch(
                "insert into indicator (programme, owner, ordinal, code, kind, wording, target_value, target_unit,"
                        + " target_by, target_direction, target_text, current_value, current_unit, current_at, current_text, health)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                numbered(indicators),
                entry -> indicator(owner, entry.getKey(), entry.getValue()));
    }

    private @Nullable Object[] indicator(String owner, int ordinal, Indicator indicator) {
        Indicator.Target target =
                Optional.ofNullable(indicator.target()).orElse(new Indicator.Target(null, null, null, null, null));
        Indicator.Current current =
                Optional.ofNullable(indicator.current()).orElse(new Indicator.Current(null, null, null, null));
        return new @Nullable Object[] {
            programme.code(),
            owner,
            ordinal,
            indicator.code(),
            indicator.kind(),
            indicator.text(),
            target.value(),
            target.unit(),
            target.by(),
            target.direction(),
            target.text(),
            current.value(),
            current.unit(),
            current.at(),
            current.text(),
            indicator.health()
        };
    }

    private void writeObservations() {
        sql.batch(
                "insert into observation (programme, ordinal, code, subject, text_fi, text_sv, text_en, quote)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                numbered(programme.observations()),
                entry -> {
                    Observation observation = entry.getValue();
                    Text text = observation.text();
                    return new @Nullable Object[] {
                        programme.code(), entry.getKey(), observation.code(), observation.subject(),
                        text.fi(), text.sv(), text.en(), observation.quote()
                    };
                });
    }

    private static <T> List<Map.Entry<Integer, T>> numbered(List<T> things) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> Map.entry(i + 1, things.get(i)))
                .toList();
    }
}
