package fi.arvio.assessment.source.merging;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Change;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.source.Shape;
import fi.arvio.assessment.source.SourceTable;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a table together with the programme as the catalogue knows it; what the table does not tell stays. */
public final class Merging {
    private final SourceTable table;
    private final Programme known;
    private final Set<String> asked;
    private final Notes notes;
    private final GoalMerging goals;
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    /** The programme as it would be, where everything stands in the file, and what changes. */
    public record Result(Programme programme, Map<String, Rows> rows, List<Change> changes) {
        public boolean changesTree() {
            return changes.stream()
                    .anyMatch(
                            change -> change.kind() != Change.Kind.UNCHANGED && change.kind() != Change.Kind.RETAINED);
        }
    }

    /**
     * Brings them together.
     *
     * @param asked the goals that may not vanish
     */
    public static Result of(SourceTable table, Programme known, BodyFinder finder, Set<String> asked, Notes notes) {
        return new Merging(table, known, finder, asked, notes).merge();
    }

    private Merging(SourceTable table, Programme known, BodyFinder finder, Set<String> asked, Notes notes) {
        this.table = table;
        this.known = known;
        this.asked = asked;
        this.notes = notes;
        goals = new GoalMerging(table.shape(), known, finder, notes, rows);
    }

    private Result merge() {
        if (table.shape() == Shape.THEMED) {
            notes.add(Anomaly.Kind.NO_TIMELINE_COLUMN, null, "");
        }
        List<Theme> themes = new ArrayList<>();
        List<Integer> numbers = themeNumbers();
        for (int i = 0; i < numbers.size(); i++) {
            themes.add(theme(numbers.get(i), table.themes().get(i)));
        }
        known.themes().stream()
                .filter(theme -> !rows.containsKey(theme.code()))
                .map(theme -> new Theme(theme.code(), theme.number(), theme.title(), retained(theme.goals())))
                .filter(theme -> !theme.goals().isEmpty())
                .forEach(themes::add);
        List<Goal> straight = goals.merge(known.code(), table.goals(), known.goals());
        straight.addAll(retained(known.goals()));
        Programme merged = new Programme(
                known.code(),
                known.title(),
                known.shortTitle(),
                known.unofficialLanguages(),
                known.from(),
                known.to(),
                new Programme.Source(
                        Objects.requireNonNullElse(table.title(), known.source().title()),
                        table.period() == null ? known.source().period() : table.period()),
                known.reportsOfficialStatus(),
                List.copyOf(themes),
                List.copyOf(straight),
                known.observations());
        return new Result(merged, rows, Comparison.of(known, merged, rows.keySet()));
    }

    private Theme theme(int number, SourceTable.Theme told) {
        String code = known.code() + "-" + number;
        rows.put(code, told.rows());
        Optional<Theme> before = known.themes().stream()
                .filter(theme -> theme.number() == number)
                .findFirst();
        List<Goal> merged =
                goals.merge(code, told.goals(), before.map(Theme::goals).orElse(List.of()));
        merged.addAll(retained(before.map(Theme::goals).orElse(List.of())));
        Text title = before.map(Theme::title).orElse(new Text(told.title(), null, null));
        return new Theme(code, number, new Text(told.title(), title.sv(), title.en()), List.copyOf(merged));
    }

    /** Goals that the table has lost and somebody asks about. */
    private List<Goal> retained(List<Goal> before) {
        return before.stream()
                .filter(goal -> !rows.containsKey(goal.code()) && asked.contains(goal.code()))
                .toList();
    }

    /** A theme keeps its number wherever it stands; a new name in an old place is a new name of the old theme. */
    private List<Integer> themeNumbers() {
        Map<String, Integer> byTitle = known.themes().stream()
                .collect(Collectors.toMap(theme -> theme.title().fi(), Theme::number, (one, other) -> one));
        Set<Integer> used = new HashSet<>();
        table.themes()
                .forEach(
                        theme -> Optional.ofNullable(byTitle.get(theme.title())).ifPresent(used::add));
        List<Integer> numbers = new ArrayList<>();
        for (SourceTable.Theme theme : table.themes()) {
            int number = byTitle.getOrDefault(theme.title(), numbers.size() + 1);
            while (!byTitle.containsKey(theme.title()) && !used.add(number)) {
                number++;
            }
            numbers.add(number);
        }
        return numbers;
    }
}
