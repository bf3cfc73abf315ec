package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The cells of the newest release as they were taken in, whether they are shown or not. */
    Forest newestForest() {
        return history.editions().getLast().lattice().forest();
    }

    /** Whether the figure that stands for everybody's cell counts just the answers of the newest release. */
    boolean tellsNewest(String code) {
        Place place = new Place(Part.EVERYBODY, code);
        Group newest = history.editions().getLast().lattice().group(place);
        return history.standing(place)
                .filter(standing -> standing.group().equals(newest))
                .isPresent();
    }

    /** Adds the release of a later snapshot, which has the same cells as those before it. */
    public Releases then(int number, Forest forest) {
        requireNext(number, forest);
        Lattice lattice = new Lattice(forest);
        Set<Place> released = new Suppression(lattice, history, minimum).released();
        History known = history.and(new Edition(number, lattice, released));
        Map<Part, List<ReleasedCell>> told = new HashMap<>();
        lattice.parts().forEach(part -> told.put(part, new Telling(part, lattice.tree(part), known, minimum).cells()));
        List<ReleasedCell> everybody = Objects.requireNonNull(told.remove(Part.EVERYBODY));
        List<Release> more = new ArrayList<>(releases);
        more.add(new Release(number, everybody, told));
        return new Releases(minimum, known, more);
    }

    private void requireNext(int number, Forest forest) {
        if (history.editions().isEmpty()) {
            return;
        }
        Edition last = history.editions().getLast();
        if (number <= last.number() || !forest.hasCellsOf(last.lattice().forest())) {
            throw new IllegalArgumentException(
                    "Release %d does not continue release %d of the same cells".formatted(number, last.number()));
        }
    }
}
