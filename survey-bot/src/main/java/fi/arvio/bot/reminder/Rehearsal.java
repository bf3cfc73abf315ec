package fi.arvio.bot.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a round on somebody who is there from the beginning and never answers: could anybody be written to at all? */
final class Rehearsal {
    private static final Planner PLANNER = new Planner();

    private Rehearsal() {}

    static List<Objection> of(Campaign campaign) {
        Policy policy = campaign.policy();
        if (!(PLANNER.plan(campaign, standing(campaign, null), campaign.opensAt()) instanceof Plan.Send invitation)) {
            return neverFires(policy.quiet().isEmpty() ? "closesAt" : "quiet");
        }
        boolean wanted = policy.notStarted() > 0 || policy.partial() > 0;
        Plan reminder = PLANNER.plan(campaign, standing(campaign, invitation.at()), invitation.at());
        return wanted && reminder instanceof Plan.Not ? neverFires("afterInvitation") : List.of();
    }

    private static Standing standing(Campaign campaign, @Nullable Instant invited) {
        Progress progress = campaign.policy().notStarted() > 0 ? Progress.NOT_STARTED : Progress.PARTIAL;
        return new Standing("", campaign.zone(), progress, Wish.ANY_TIME, null, invited, List.of(), null, true, false);
    }

    private static List<Objection> neverFires(String field) {
        return List.of(new Objection(field, Objection.Fault.NEVER_FIRES));
    }
}
