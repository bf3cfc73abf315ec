package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.flag.PublishedFlags;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Tries thresholds on published figures, and lets a round have its own. */
@Singleton
class Thresholding {
    private final Rounds rounds;
    private final JdbcRuleSets ruleSets;
    private final PublishedFlags flags;

    Thresholding(Rounds rounds, JdbcRuleSets ruleSets, PublishedFlags flags) {
        this.rounds = rounds;
        this.ruleSets = ruleSets;
        this.flags = flags;
    }

    RuleSet of(Round round) {
        return ruleSets.of(round.id());
    }

    /** Empty before there are published figures to try them on. */
    Optional<PreviewView> preview(Round round, Map<Threshold, Integer> changed) {
        RuleSet present = of(round);
        return flags.tried(round, present, present.with(present.revision() + 1, changed))
                .map(tried -> PreviewView.of(tried.getFirst(), tried.getLast()));
    }

    /** The rules from the next snapshot on; empty if the round is over, so that there is none. */
    @Transactional
    Optional<RuleSet> save(Round round, Map<Threshold, Integer> changed, String by) {
        return rounds.lock(round.id())
                .filter(one -> !one.storedStatus().isOver())
                .map(one -> {
                    RuleSet present = of(one);
                    RuleSet wished = present.with(present.revision() + 1, changed);
                    if (wished.thresholds().equals(present.thresholds())) {
                        return present;
                    }
                    ruleSets.add(one.id(), wished, by);
                    return wished;
                });
    }
}
