package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.flag.RuleSet;
import java.util.UUID;

/** Which rules flag in a round. */
public interface RuleSets {
    /** The newest rules with the thresholds that hold for the round from its next snapshot on. */
    RuleSet of(UUID round);
}
