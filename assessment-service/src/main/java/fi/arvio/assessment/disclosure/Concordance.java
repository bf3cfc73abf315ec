package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.KendallsW;
import fi.arvio.assessment.analysis.Ranking;
import fi.arvio.assessment.analysis.Statistic;
import java.util.List;
import java.util.Optional;

/** Tells how far rankings agree, of just those people whose figure of the same item is shown. */
public final class Concordance {
    private Concordance() {}

    /**
     * Nothing where no figure is shown, or of too few rankings.
     *
     * @param named what disclosure control says of what is named in the rankings
     * @param rankings those of the release in which that figure became public
     */
    public static Optional<Published<KendallsW>> of(Outcome named, List<Ranking> rankings) {
        if (!(named instanceof Outcome.Shown(var figure))) {
            return Optional.empty();
        }
        if (figure.value().n() != rankings.size()) {
            throw new IllegalArgumentException("The figure counts %d rankings and not %d"
                    .formatted(figure.value().n(), rankings.size()));
        }
        return KendallsW.of(rankings) instanceof Statistic.Known<KendallsW>(KendallsW known)
                ? Optional.of(new Published<>(known, figure.release()))
                : Optional.empty();
    }
}
