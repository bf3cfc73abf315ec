package fi.arvio.assessment.catalogue;

import java.util.List;

/** The bodies in the catalogue. */
public interface Bodies {
    List<Body> all();

    /** Adds the new ones and corrects the known; a body that is referred to never disappears. */
    void merge(List<Body> bodies);
}
