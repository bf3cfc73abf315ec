package fi.arvio.assessment.catalogue.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.Observation;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one programme's rows, a statement per table, and grows the tree from the leaves. */
final class ProgrammeReading {
    private final Sql sql;
    private final String code;

    ProgrammeReading(Sql sql, String code) {
        this.sql = sql;
        this.code = code;
    }

    Optional<Programme> programme() {
        Map<String, List<Responsibility>> responsibilities = byOwner("responsibility", "owner", this::responsibility);
        Map<String, List<Indicator>> indicators = byOwner("indicator", "owner", this::indicator);
        Map<String, List<Timeline.Part>> parts = byOwner("timeline_part", "action", this::part);
        Map<String, List<Action>> actions =
                byOwner("action", "goal", row -> action(row, responsibilities, parts, indicators));
        Map<String, List<Goal>> goals =
                byOwner("goal", "theme", row -> goal(row, responsibilities, indicators, actions));
        List<Theme> themes =
                sql.list("select * from theme where programme = ? order by ordinal", row -> theme(row, goals), code);
        List<Observation> observations =
                sql.list("select * from observation where programme = ? order by ordinal", this::observation, code);
        return sql.first(
                "select * from programme where code = ?",
                row -> programme(row, themes, of(goals, ""), observations),
                code);
    }

    private <T> Map<String, List<T>> byOwner(String table, String owner, Function<Row, T> mapper) {
        // Goals without a theme gather under the empty name.
        return sql
                .list(
                        "select * from " + table + " where programme = ? order by ordinal",
                        row -> Map.entry(
                                Optional.ofNullable(row.maybeText(owner)).orElse(""), mapper.apply(row)),
                        code)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static <T> List<T> of(Map<String, List<T>> byOwner, String owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    private Programme programme(Row row, List<Theme> themes, List<Goal> goals, List<Observation> observations) {
        return new Programme(
                row.text("code"),
                row.words("title"),
                row.words("short_title"),
                List.of(row.text("unofficial_languages").split(" ")),
                row.number("from_year"),
                row.number("to_year"),
                new Programme.Source(row.text("source_title"), row.maybeText("source_period")),
                row.flag("reports_official_status"),
                themes,
                goals,
                observations);
    }

    private Theme theme(Row row, Map<String, List<Goal>> goals) {
        String theme = row.text("code");
        return new Theme(theme, row.number("number"), row.words("title"), of(goals, theme));
    }

    private Goal goal(
            Row row,
            Map<String, List<Responsibility>> responsibilities,
            Map<String, List<Indicator>> indicators,
            Map<String, List<Action>> actions) {
        String goal = row.text("code");
        return new Goal(
                goal,
                row.text("number"),
                row.words("title"),
                row.text("official_title"),
                row.constant(OfficialStatus.class, "official_status"),
                of(responsibilities, goal),
                of(indicators, goal),
                of(actions, goal));
    }

    private Action action(
            Row row,
            Map<String, List<Responsibility>> responsibilities,
            Map<String, List<Timeline.Part>> parts,
            Map<String, List<Indicator>> indicators) {
        String action = row.text("code");
        return new Action(
                action,
                row.maybeText("number"),
                row.number("ordinal"),
                row.words("title"),
                row.maybeText("heading"),
                of(responsibilities, action),
                row.maybeText("responsible_text"),
                timeline(row.maybeText("timeline_text"), of(parts, action)),
                of(indicators, action),
                row.maybeText("follow_up"),
                row.constant(OfficialStatus.class, "official_status"),
                row.maybeText("official_title"));
    }

    private static @Nullable Timeline timeline(@Nullable String text, List<Timeline.Part> parts) {
        return text == null ? null : new Timeline(text, parts);
    }

    private Timeline.Part part(Row row) {
        return new Timeline.Part(row.maybeText("label"), row.maybeNumber("from_year"), row.maybeNumber("to_year"));
    }

    private Responsibility responsibility(Row row) {
        return new Responsibility(row.text("body"), row.constant(Responsibility.Role.class, "role"));
    }

    private Indicator indicator(Row row) {
        return new Indicator(
                row.text("code"),
                row.constant(Indicator.Kind.class, "kind"),
                row.text("wording"),
                target(row),
                current(row),
                row.constant(Indicator.Health.class, "health"));
    }

    private static Indicator.@Nullable Target target(Row row) {
        if (row.maybeText("target_direction") == null) {
            return null;
        }
        return new Indicator.Target(
                row.maybeDecimal("target_value"),
                row.maybeText("target_unit"),
                row.maybeNumber("target_by"),
                row.maybeText("target_direction"),
                row.maybeText("target_text"));
    }

    private static Indicator.@Nullable Current current(Row row) {
        if (row.maybeText("current_text") == null) {
            return null;
        }
        return new Indicator.Current(
                row.maybeDecimal("current_value"),
                row.maybeText("current_unit"),
                row.maybeText("current_at"),
                row.maybeText("current_text"));
    }

    private Observation observation(Row row) {
        return new Observation(row.text("code"), row.text("subject"), row.words("text"), row.maybeText("quote"));
    }
}
