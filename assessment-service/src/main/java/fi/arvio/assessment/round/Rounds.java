package fi.arvio.assessment.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds, with what was fixed when each opened. */
public interface Rounds {
    List<Round> all();

    Optional<Round> find(UUID id);

    List<Subject> subjects(UUID round);

    List<BodyGroup> bodyGroups(UUID round);

    /** Stores a new round with what is fixed at opening; returns false if it is there already. */
    boolean add(Round round, List<Subject> subjects, List<BodyGroup> groups);
}
