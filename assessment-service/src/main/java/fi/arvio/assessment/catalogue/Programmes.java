package fi.arvio.assessment.catalogue;

import java.util.List;
import java.util.Optional;

/** The programmes in the catalogue. */
public interface Programmes {
    List<Programme> all();

    /** The programme as people see it. */
    Optional<Programme> find(String code);

    /** The programme as its source alone tells it, without what people have put in the place of that. */
    Optional<Programme> source(String code);

    /** Nobody else replaces the programme until the transaction ends. */
    void lock(String code);

    /** Puts the programme in the place of what its earlier file said. */
    void replace(Programme programme);
}
