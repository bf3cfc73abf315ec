package fi.arvio.assessment.catalogue;

import java.util.List;
import java.util.Optional;

/** The programmes in the catalogue. */
public interface Programmes {
    List<Programme> all();

    Optional<Programme> find(String code);

    /** Puts the programme in the place of what its earlier file said. */
    void replace(Programme programme);
}
