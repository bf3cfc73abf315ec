package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.RoundStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a round moved on: where to, through what, when, and by whose hand and for what reason where there was any. */
record Transition(
        RoundStatus to,
        RoundLife.Event event,
        Instant at,
        @Nullable String by,
        @Nullable String reason) {}
