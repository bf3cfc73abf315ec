package fi.arvio.assessment.gap;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.CategoryCount;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;
import java.util.Optional;
import java.util.OptionalInt;

/** Experts' answers to the traffic-light item beside the official status: how many say the same, more or less. */
public record Gap(OfficialStatus official, int n, int same, int moreFavourable, int lessFavourable) {

    /** The answers of a published figure, counted by how they stand to the official status. */
    public static Gap of(OfficialStatus official, Figure light) {
        int same = 0;
        int more = 0;
        int less = 0;
        for (CategoryCount count : light.categories()) {
            OfficialStatus said = status(count.category());
            same += said == official ? count.count() : 0;
            OptionalInt order = order(said, official);
            more += order.orElse(0) > 0 ? count.count() : 0;
            less += order.orElse(0) < 0 ? count.count() : 0;
        }
        return new Gap(official, light.n(), same, more, less);
    }

    private static OfficialStatus status(Category category) {
        return switch (category) {
            case Category.Choice(String code) -> OfficialStatus.valueOf(code);
            case Category.Point point -> throw new IllegalArgumentException(point + " is no traffic light");
        };
    }

    /** Empty for the two that differ in kind and not in degree: what was never started, and what did not come true. */
    private static OptionalInt order(OfficialStatus one, OfficialStatus other) {
        int difference = Integer.compare(rank(one), rank(other));
        return difference == 0 ? OptionalInt.empty() : OptionalInt.of(difference);
    }

    private static int rank(OfficialStatus status) {
        return switch (status) {
            case PROCEEDING_OR_DONE -> 2;
            case STARTED -> 1;
            case NOT_REALISED, NOT_STARTED -> 0;
            case NOT_REPORTED, UNKNOWN -> throw new IllegalArgumentException(status + " cannot be compared with");
        };
    }

    /** What more than half of the answers say; MIXED if nothing is. */
    public GapClass gapClass() {
        if (majority(same)) {
            return GapClass.SAME;
        }
        if (majority(moreFavourable)) {
            return GapClass.EXPERTS_MORE_FAVOURABLE;
        }
        return majority(lessFavourable) ? GapClass.EXPERTS_LESS_FAVOURABLE : GapClass.MIXED;
    }

    /** Of all answers, those that make a difference clear; empty where there is none. */
    public Optional<Share> difference() {
        return switch (gapClass()) {
            case EXPERTS_MORE_FAVOURABLE -> Optional.of(new Share(moreFavourable, n));
            case EXPERTS_LESS_FAVOURABLE -> Optional.of(new Share(lessFavourable, n));
            case SAME, MIXED -> Optional.empty();
        };
    }

    private boolean majority(int count) {
        return 2 * count > n;
    }
}
