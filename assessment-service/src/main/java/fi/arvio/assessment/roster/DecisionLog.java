package fi.arvio.assessment.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions on a round's roster; they are added and never changed. Lock the round before adding. */
interface DecisionLog {
    /** Oldest first. */
    List<LoggedDecision> of(UUID round);

    void add(UUID round, Decision kind, List<String> respondents, @Nullable String reason, Decider by);

    /** A decision that is about two people. */
    void add(UUID round, Decision kind, String respondent, String other, @Nullable String reason, Decider by);
}
