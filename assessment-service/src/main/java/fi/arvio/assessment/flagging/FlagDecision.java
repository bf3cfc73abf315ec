package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about a flag, by whom, when and on which snapshot; decisions of one flag are counted from 1. */
record FlagDecision(
        int revision,
        State state,
        @Nullable Severity severity,
        @Nullable String reason,
        int snapshot,
        String by,
        @Nullable Instant at) {

    /** How a flag stands of which nothing has been decided. */
    static final FlagDecision NONE = new FlagDecision(0, State.OPEN, null, null, 0, "", null);
}
