package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.FrequencyDistribution;
import fi.arvio.assessment.disclosure.History.Standing;
import fi.arvio.assessment.disclosure.Outcome.Instead;
import fi.arvio.assessment.disclosure.Outcome.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The releases of one item, snapshot after snapshot; each is a function of all contributions up to it. */
public final class Releases {
    /** The lowest minimum cell size that statistical offices use. */
    public static final int LOWEST_MINIMUM = 3;

    private final int minimum;
    private final History history;
    private final List<Release> releases;

    private Releases(int minimum, History history, List<Release> releases) {
        this.minimum = minimum;
        this.history = history;
        this.releases = List.copyOf(releases);
    }

    /** Nothing released yet, and the minimum cell size that holds for the item from its first release to its last. */
    public static Releases withMinimum(int minimum) {
        if (minimum < LOWEST_MINIMUM) {
            throw new IllegalArgumentException(
                    "A minimum cell size of %d is below %d".formatted(minimum, LOWEST_MINIMUM));
        }
        return new Releases(minimum, new History(List.of()), List.of());
    }

    /** Oldest first. */
    public List<Release> all() {
        return releases;
    }

    public Optional<Release> latest() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /** Adds the release of a later snapshot, which has the same cells as those before it. */
    public Releases then(int number, Forest forest) {
        requireNext(number, forest);
        Tree tree = new Tree(forest);
        Set<String> released = new Suppression(tree, history, minimum).released();
        History known = history.and(new Edition(number, tree, released));
        List<Release> more = new ArrayList<>(releases);
        more.add(new Release(number, outcomes(tree, known)));
        return new Releases(minimum, known, more);
    }

    private void requireNext(int number, Forest forest) {
        if (history.editions().isEmpty()) {
            return;
        }
        Edition last = history.editions().getLast();
        if (number <= last.number() || !forest.hasCellsOf(last.tree().forest())) {
            throw new IllegalArgumentException(
                    "Release %d does not continue release %d of the same cells".formatted(number, last.number()));
        }
    }

    private List<ReleasedCell> outcomes(Tree tree, History known) {
        Map<String, Instead> nearest = new HashMap<>();
        List<ReleasedCell> cells = new ArrayList<>();
        for (Cell cell : tree.forest().cells()) {
            String parent = cell.parent();
            Optional<Instead> above = parent == null ? Optional.empty() : Optional.ofNullable(nearest.get(parent));
            Outcome outcome = outcome(cell, above, tree, known);
            switch (outcome) {
                case Outcome.Shown(Published<Figure> figure) ->
                    nearest.put(cell.code(), new Instead(cell.code(), cell.level(), figure));
                case Outcome.Suppressed suppressed -> above.ifPresent(instead -> nearest.put(cell.code(), instead));
            }
            cells.add(new ReleasedCell(cell.code(), cell.level(), parent, outcome));
        }
        return cells;
    }

    private Outcome outcome(Cell cell, Optional<Instead> above, Tree tree, History known) {
        Optional<Standing> standing = known.standing(cell.code());
        if (standing.isPresent()) {
            return new Outcome.Shown(publish(tree, standing.get()));
        }
        boolean small = !tree.group(cell.code()).reaches(minimum);
        return new Outcome.Suppressed(small ? Reason.FEWER_THAN_MINIMUM : Reason.PROTECTED, above);
    }

    private static Published<Figure> publish(Tree tree, Standing standing) {
        var distribution =
                FrequencyDistribution.of(tree.forest().type(), standing.group().contributions());
        return new Published<>(new Figure(distribution), standing.number());
    }
}
