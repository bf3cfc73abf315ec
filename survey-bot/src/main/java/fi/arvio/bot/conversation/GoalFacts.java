package fi.arvio.bot.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known officially about a goal.
 *
 * @param officialStatus the status that a follow-up gave it; null where none is known with its day
 */
public record GoalFacts(@Nullable OfficialStatus officialStatus, Monitoring monitoring) {
    /**
     * A status of the source's traffic-light follow-up.
     *
     * @param code one of the source's four
     */
    public record OfficialStatus(String code, LocalDate asOf, String source) {}

    /** The source's own words, which are Finnish. */
    public record Monitoring(List<Indicator> indicators, List<FollowUp> followUps) {
        public static final Monitoring NONE = new Monitoring(List.of(), List.of());

        boolean isEmpty() {
            return indicators.isEmpty() && followUps.isEmpty();
        }
    }

    /** An indicator, with its target and the newest figure where the source has them. */
    public record Indicator(
            String wording,
            @Nullable String target,
            @Nullable String current) {}

    /** What the source says of one action. */
    public record FollowUp(String action, String text) {}
}
