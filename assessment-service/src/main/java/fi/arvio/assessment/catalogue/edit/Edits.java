package fi.arvio.assessment.catalogue.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What people have edited in programmes; an import leaves it alone. */
public interface Edits {
    /** What holds now in the programme, by the code of the goal or the action. */
    Map<String, Edit> of(String programme);

    /** Every edit and withdrawal of the subject, the latest first. */
    List<Edit> history(String programme, String subject);

    /**
     * Lets the edit hold from now on and keeps the earlier ones; what says the same again is not noted twice. Returns
     * whether what held before was meant.
     */
    boolean put(String programme, String subject, Edit edit, Predicate<Optional<Edit>> meant);
}
