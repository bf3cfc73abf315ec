package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.ResponseType;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Part;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.ReleasedCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers from releases what is public of each theme, of each goal without one, and of goals with an official status. */
public final class Subjects {
    private final Map<String, Subject> subjects = new TreeMap<>();
    private final Map<String, Map<Input, Reading>> figures = new HashMap<>();
    private final Map<String, List<Reading>> groups = new HashMap<>();
    private final Map<String, OfficialStatus> official;
    private final Map<String, Integer> eligible;

    /** Official statuses that are known and dated, and how many can be asked, by the code of the theme or goal. */
    public Subjects(Map<String, OfficialStatus> official, Map<String, Integer> eligible) {
        this.official = Map.copyOf(official);
        this.eligible = Map.copyOf(eligible);
    }

    /** Adds what a release shows of the input's item. */
    public Subjects and(Input input, @Nullable Release release) {
        if (release == null) {
            return this;
        }
        shown(input, release.cells()).forEach(reading -> add(input, reading));
        return this;
    }

    /** Adds what a release shows of body groups, without saying which; in the order of their codes, always the same. */
    public Subjects andGroups(Input input, @Nullable Release release) {
        if (release == null) {
            return this;
        }
        Map<String, List<ReleasedCell>> byGroup = new TreeMap<>();
        release.parts().forEach((part, cells) -> {
            if (part instanceof Part.OfGroup(String group)) {
                byGroup.put(group, cells);
            }
        });
        byGroup.values()
                .forEach(cells -> shown(input, cells)
                        .forEach(reading -> groups.computeIfAbsent(
                                        reading.evidence().subject().code(), code -> new ArrayList<>())
                                .add(reading)));
        return this;
    }

    private List<Reading> shown(Input input, List<ReleasedCell> cells) {
        Map<String, Level> levels = new HashMap<>();
        cells.forEach(cell -> levels.put(cell.code(), cell.level()));
        List<Reading> readings = new ArrayList<>();
        for (ReleasedCell cell : cells) {
            if (cell.outcome() instanceof Outcome.Shown(Published<Figure> figure)
                    && takes(input, cell, levels)
                    && fits(input, figure.value())) {
                Subject subject = new Subject(kind(cell), cell.code());
                readings.add(new Reading(new Evidence(subject, input.item(), figure.release()), figure.value()));
            }
        }
        return readings;
    }

    /** Adds a figure that an earlier round of the series has published, if the subject has one now. */
    public void earlier(String round, Reading progress) {
        Evidence evidence = progress.evidence();
        if (subjects.containsKey(evidence.subject().code())) {
            add(
                    Input.EARLIER_PROGRESS,
                    new Reading(
                            new Evidence(evidence.subject(), evidence.item(), evidence.release(), round),
                            progress.figure()));
        }
    }

    private void add(Input input, Reading reading) {
        Subject subject = reading.evidence().subject();
        subjects.put(subject.code(), subject);
        figures.computeIfAbsent(subject.code(), code -> new EnumMap<>(Input.class))
                .put(input, reading);
    }

    /** Goals are flagged by theme where they have one; only an official status is always a goal's own. */
    private boolean takes(Input input, ReleasedCell cell, Map<String, Level> levels) {
        boolean goal = cell.level() == Level.GOAL;
        if (input == Input.LIGHT) {
            return goal && official.containsKey(cell.code());
        }
        return cell.level() == Level.THEME || (goal && levels.get(cell.parent()) != Level.THEME);
    }

    /** A questionnaire may ask an item of the code in another way; then the rules say nothing of it. */
    private static boolean fits(Input input, Figure figure) {
        return switch (input) {
            case PROGRESS, EARLIER_PROGRESS, IMPORTANCE, PERFORMANCE ->
                figure.bottomTwo().isPresent();
            case LIGHT, NEED -> figure.distribution().type() instanceof ResponseType.SingleChoice;
        };
    }

    private static Subject.Kind kind(ReleasedCell cell) {
        return cell.level() == Level.THEME ? Subject.Kind.THEME : Subject.Kind.GOAL;
    }

    public List<SubjectFigures> all() {
        return subjects.values().stream()
                .map(subject -> new SubjectFigures(
                        subject,
                        eligible.getOrDefault(subject.code(), 0),
                        figures.getOrDefault(subject.code(), Map.of()),
                        groups.getOrDefault(subject.code(), List.of()),
                        official.get(subject.code())))
                .toList();
    }
}
