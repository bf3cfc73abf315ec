package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days for which the rule foresees reminders to one person. */
final class Anchors {
    /** Farther than any round is long, and near enough to count. */
    private static final int FARTHEST = 1000;

    private Anchors() {}

    /** In order, without those on the closing day or later; two that fall on the same day are one. */
    static List<Anchor> of(Campaign campaign, Standing standing) {
        List<Anchor> anchors = new ArrayList<>();
        int before = campaign.policy().beforeClosing();
        if (before > 0) {
            anchors.add(new Anchor(campaign.lastDays(), Reason.BEFORE_CLOSING, before));
        }
        LocalDate beginning = beginning(campaign, standing);
        for (int after : campaign.policy().afterInvitation()) {
            LocalDate day = campaign.calendar().plusWorkingDays(beginning, bounded(after));
            anchors.add(new Anchor(day, Reason.AFTER_INVITATION, after));
        }
        Set<LocalDate> taken = new HashSet<>();
        return anchors.stream()
                .filter(anchor -> anchor.day().isBefore(campaign.closingDay()))
                .filter(anchor -> taken.add(anchor.day()))
                .sorted(Comparator.comparing(Anchor::day))
                .toList();
    }

    /** The day of the invitation; for whoever came without one, the day the round opened. */
    static LocalDate beginning(Campaign campaign, Standing standing) {
        Instant invited = standing.invited();
        return invited == null ? campaign.openingDay() : standing.dayOf(invited);
    }

    static int bounded(int workingDays) {
        return Math.clamp(workingDays, 0, FARTHEST);
    }
}
