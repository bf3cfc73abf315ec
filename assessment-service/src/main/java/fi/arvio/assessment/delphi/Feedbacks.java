package fi.arvio.assessment.delphi;

import java.util.List;
import java.util.UUID;

/** What second rounds ask again. */
public interface Feedbacks {
    /** In the order in which it is asked; a round that is no second one has none. */
    List<Feedback> of(UUID round);

    /** Keeps these in the place of all that the round had. */
    void replace(UUID round, List<Feedback> feedback);
}
