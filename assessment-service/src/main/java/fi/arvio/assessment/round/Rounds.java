package fi.arvio.assessment.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Notes which round the other one holds again for the same people; it comes once. */
    void repeat(UUID earlier, UUID later);

    /** The rounds that hold this one again. */
    List<UUID> later(UUID round);

    /** The round that this one holds again. */
    Optional<UUID> earlier(UUID round);

    List<Subject> subjects(UUID round);

    List<BodyGroup> bodyGroups(UUID round);

    /** Keeps which body groups answer for what goal; it comes once, with the groups. */
    void holdResponsible(UUID round, Map<String, Set<String>> groupsByGoal);

    /** The body groups that answer for a goal, by goal; those of a round that opened before they were kept are empty. */
    Map<String, Set<String>> responsibleGroups(UUID round);

    /** Stores a new round with what is fixed at opening; returns false if it or its code is there already. */
    boolean add(Round round, List<Subject> subjects, List<BodyGroup> groups);
}
