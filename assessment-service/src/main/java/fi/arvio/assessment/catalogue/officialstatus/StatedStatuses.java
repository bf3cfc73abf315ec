package fi.arvio.assessment.catalogue.officialstatus;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What facilitators have filled in where a source does not tell the status; an import leaves it alone. */
public interface StatedStatuses {
    /** What holds now in the programme, by goal. */
    Map<String, StatedStatus> of(String programme);

    /**
     * Lets the status hold from now on and keeps the earlier ones; the one that holds already is not noted twice. Returns
     * whether what held before was meant.
     */
    boolean state(String programme, String goal, StatedStatus status, Predicate<Optional<StatedStatus>> meant);
}
