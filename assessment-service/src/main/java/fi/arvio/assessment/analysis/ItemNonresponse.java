package fi.arvio.assessment.analysis;

import java.util.List;
import java.util.stream.Stream;

/** Why an item has fewer values than it could have, reason by reason, each as part of a base that is named. */
public record ItemNonresponse(FrequencyDistribution distribution) {

    /** How many gave a reason, and of how many who could have. */
    public record ReasonShare(MissingReason reason, Share share) {}

    /** The reasons of those who saw the item, of everybody asked. */
    public List<ReasonShare> ofAsked() {
        return Stream.of(MissingReason.values())
                .filter(MissingReason::asked)
                .map(reason -> new ReasonShare(reason, new Share(distribution.missing(reason), distribution.asked())))
                .toList();
    }

    /** All who saw the item and gave no value, of everybody asked. */
    public Share withoutValue() {
        return new Share(distribution.asked() - distribution.validN(), distribution.asked());
    }

    /** Who left before the item came, of everybody it was meant for; a respondent routed over it is in neither. */
    public Share notReached() {
        int left = distribution.missing(MissingReason.NOT_REACHED);
        return new Share(left, distribution.asked() + left);
    }
}
