package fi.arvio.assessment.flag;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.Releases;
import fi.arvio.assessment.disclosure.Sample;
import java.util.List;
import java.util.Map;

/** Flags of one release in the short notation of {@link Sample}. */
public final class Figures {

    private Figures() {}

    public static List<Flag> flags(Map<String, String> goals) {
        return new FlagRules(RuleSet.VERSION_1, "G1").propose(release(goals));
    }

    static Release release(Map<String, String> goals) {
        return Releases.withMinimum(5)
                .then(1, Sample.ofStrangers(goals))
                .latest()
                .orElseThrow();
    }
}
