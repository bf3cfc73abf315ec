package fi.arvio.assessment.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The cells of an item in both dimensions: the same tree for everybody and for each part of them. */
final class Lattice {
    private final Forest forest;
    private final Map<Part, Tree> trees = new LinkedHashMap<>();

    Lattice(Forest forest) {
        this.forest = forest;
        trees.put(Part.EVERYBODY, new Tree(forest));
        forest.breakdown().parts().forEach(part -> trees.put(part, new Tree(forest.of(part))));
    }

    Forest forest() {
        return forest;
    }

    /** Everybody first. */
    List<Part> parts() {
        return List.copyOf(trees.keySet());
    }

    Tree tree(Part part) {
        return Objects.requireNonNull(trees.get(part), part::toString);
    }

    Group group(Place place) {
        return tree(place.part()).group(place.code());
    }

    /** In the order of parts and cells. */
    Stream<Place> places() {
        return trees.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().forest().cells().stream().map(cell -> new Place(entry.getKey(), cell.code())));
    }
}
