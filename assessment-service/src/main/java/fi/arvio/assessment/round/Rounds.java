package fi.arvio.assessment.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds, with what was fixed when each opened. */
public interface Rounds {
    /** Assessments first, pilots after them. */
    List<Round> all();

    Optional<Round> find(UUID id);

    /** The round, which nobody else changes until the transaction ends. */
    Optional<Round> lock(UUID id);

    /** Lets the round ask another questionnaire version from now on. */
    Round ask(Round round, Round.QuestionnaireRef questionnaire);

    /** Keeps what the round has become, save its status, its seed and what opening fixes. */
    void change(Round round);

    /** Keeps what opening fixes; it comes once. */
    void fix(Round round, List<Subject> subjects, List<BodyGroup> groups);

    List<Subject> subjects(UUID round);

    List<BodyGroup> bodyGroups(UUID round);

    /** Stores a new round with what is fixed at opening; returns false if it or its code is there already. */
    boolean add(Round round, List<Subject> subjects, List<BodyGroup> groups);
}
