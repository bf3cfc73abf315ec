package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import java.util.Collection;
import java.util.Map;

/** Says whether what people wrote to an open item may be read: from a minimum on, and never apart by body. */
public record CommentRule(int minimum) {
    /** Words tell more of somebody than a number does, so more have to have written. */
    public static final int LOWEST_MINIMUM = 8;

    public CommentRule {
        if (minimum < LOWEST_MINIMUM) {
            throw new IllegalArgumentException(
                    "A minimum of %d comments is below %d".formatted(minimum, LOWEST_MINIMUM));
        }
    }

    /** Whether the comments of these cells, read together as those of the part, come from enough respondents. */
    public boolean shows(Part part, Collection<Cell> cells) {
        return part.equals(Part.EVERYBODY)
                && cells.stream()
                                .flatMap(cell -> cell.contributions().entrySet().stream())
                                .filter(entry -> entry.getValue() instanceof Contribution.Valid)
                                .map(Map.Entry::getKey)
                                .distinct()
                                .count()
                        >= minimum;
    }
}
