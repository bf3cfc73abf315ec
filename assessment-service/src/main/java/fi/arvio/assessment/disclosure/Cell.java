package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in an item's tree, with the contributions by respondent where nothing lies below it. */
public record Cell(String code, Level level, @Nullable String parent, Map<String, Contribution> contributions) {

    public Cell {
        contributions = Map.copyOf(contributions);
    }

    /** A cell that pools what lies below it. */
    public static Cell pooled(String code, Level level, @Nullable String parent) {
        return new Cell(code, level, parent, Map.of());
    }
}
