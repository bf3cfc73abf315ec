package fi.arvio.assessment.flagging;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The decisions about flags; they are added and never changed. */
interface FlagDecisions {
    /** The one that holds, by flag. */
    Map<String, FlagDecision> of(UUID round);

    /** All about one flag, oldest first. */
    List<FlagDecision> history(UUID round, String flag);

    /** Adds the decision that follows the present one, as of now. */
    FlagDecision add(UUID round, String flag, int present, Wish wish, int snapshot, String by);
}
