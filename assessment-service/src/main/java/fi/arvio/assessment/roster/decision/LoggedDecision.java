package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.roster.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision as it was taken; other is the colleague or the person they stand in for. */
record LoggedDecision(
        int number,
        String respondent,
        Decision kind,
        @Nullable String reason,
        @Nullable String other,
        Decider by,
        Instant at) {}
