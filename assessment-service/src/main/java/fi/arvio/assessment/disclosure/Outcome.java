package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Figure;
import java.util.Optional;

/** What disclosure control says of one cell. */
public sealed interface Outcome {

    /** Why a cell has no figure; PROTECTED covers unanimous and complementary cells alike. */
    enum Reason {
        FEWER_THAN_MINIMUM,
        PROTECTED
    }

    /** The figure may be seen. */
    record Shown(Published<Figure> figure) implements Outcome {}

    /** The figure may not be seen; the nearest cell above that is shown stands in for it. */
    record Suppressed(Reason reason, Optional<Instead> instead) implements Outcome {}

    /** The figure of a cell above. */
    record Instead(String code, Level level, Published<Figure> figure) {}
}
