package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;

/** Gathers what is told of one round. */
@Singleton
public class RoundDetails {
    private final Rounds rounds;
    private final Transitions transitions;
    private final CampaignTime time;

    RoundDetails(Rounds rounds, Transitions transitions, CampaignTime time) {
        this.rounds = rounds;
        this.transitions = transitions;
        this.time = time;
    }

    public RoundDetailsView of(Round round) {
        return RoundDetailsView.of(round, rounds.earlier(round.id()), time.instant(), transitions.of(round.id()));
    }
}
