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

/** Says of every cell of a part what is known of it once a release is out. */
record Telling(Part part, Tree tree, History known, int minimum) {

    List<ReleasedCell> cells() {
        Map<String, Instead> nearest = new HashMap<>();
        List<ReleasedCell> cells = new ArrayList<>();
        for (Cell cell : tree.forest().cells()) {
            String parent = cell.parent();
            Optional<Instead> above = parent == null ? Optional.empty() : Optional.ofNullable(nearest.get(parent));
            Outcome outcome = outcome(cell, above);
            switch (outcome) {
                case Outcome.Shown(Published<Figure> figure) ->
                    nearest.put(cell.code(), new Instead(cell.code(), cell.level(), figure));
                case Outcome.Suppressed suppressed -> above.ifPresent(instead -> nearest.put(cell.code(), instead));
            }
            cells.add(new ReleasedCell(cell.code(), cell.level(), parent, outcome));
        }
        return cells;
    }

    private Outcome outcome(Cell cell, Optional<Instead> above) {
        Optional<Standing> standing = known.standing(new Place(part, cell.code()));
        if (standing.isPresent()) {
            return new Outcome.Shown(publish(standing.get()));
        }
        boolean small = !tree.group(cell.code()).reaches(minimum);
        return new Outcome.Suppressed(small ? Reason.FEWER_THAN_MINIMUM : Reason.PROTECTED, above);
    }

    private Published<Figure> publish(Standing standing) {
        var distribution =
                FrequencyDistribution.of(tree.forest().type(), standing.group().contributions());
        return new Published<>(new Figure(distribution), standing.number());
    }
}
