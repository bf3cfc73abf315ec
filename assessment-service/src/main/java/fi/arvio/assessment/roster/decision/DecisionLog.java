package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.roster.Decision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions on a round's roster; they are added and never changed. Lock the round before adding. */
public interface DecisionLog {
    /** At most so many decisions that follow a number, oldest first; to some it is not told who declined. */
    List<LoggedDecision> after(int number, UUID round, int limit, boolean withDeclines);

    void add(UUID round, Decision kind, List<String> respondents, @Nullable String reason, Decider by);

    /** A decision that is about two people. */
    void add(UUID round, Decision kind, String respondent, String other, @Nullable String reason, Decider by);
}
