package fi.arvio.assessment.quote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a quote; what its author brought about has no name, no reason and no time. */
record Step(
        int revision,
        State state,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at) {}
