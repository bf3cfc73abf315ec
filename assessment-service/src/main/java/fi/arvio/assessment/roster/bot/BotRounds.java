package fi.arvio.assessment.roster.bot;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatuses;
import fi.arvio.assessment.delphi.Feedbacks;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what the bot keeps of a round. */
@Singleton
class BotRounds {
    private final Rounds rounds;
    private final Respondents respondents;
    private final Feedbacks feedbacks;
    private final Programmes programmes;
    private final Bodies bodies;
    private final StatedStatuses statuses;
    private final CampaignTime time;

    BotRounds(
            Rounds rounds,
            Respondents respondents,
            Feedbacks feedbacks,
            Programmes programmes,
            Bodies bodies,
            StatedStatuses statuses,
            CampaignTime time) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.feedbacks = feedbacks;
        this.programmes = programmes;
        this.bodies = bodies;
        this.statuses = statuses;
        this.time = time;
    }

    BotRoundsView open() {
        Instant now = time.instant();
        return new BotRoundsView(rounds.all().stream()
                .filter(round -> round.statusAt(now).takesAnswers())
                .map(round -> new BotRoundsView.BotRoundLine(round.id(), round.statusAt(now)))
                .toList());
    }

    @Nullable
    BotRoundView find(UUID id) {
        // A draft is nothing to the bot: its people may still be declined.
        return rounds.find(id)
                .filter(round -> round.storedStatus() != RoundStatus.DRAFT)
                .map(this::view)
                .orElse(null);
    }

    private BotRoundView view(Round round) {
        Map<String, StatedStatus> stated = new HashMap<>();
        round.programmes().forEach(code -> stated.putAll(statuses.of(code)));
        return BotRoundView.of(
                round,
                round.statusAt(time.instant()),
                round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList(),
                new BotFeedback.Again(rounds.earlier(round.id()), feedbacks.of(round.id())),
                respondents.of(round.id()),
                bodies.all().stream().collect(toMap(Body::code, Body::name)),
                stated);
    }
}
