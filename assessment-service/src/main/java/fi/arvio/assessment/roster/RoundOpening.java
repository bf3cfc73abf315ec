package fi.arvio.assessment.roster;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Opens a round with its roster and fixes, in one transaction, what must not change while it is open. */
@Singleton
public class RoundOpening {
    private final Rounds rounds;
    private final Respondents respondents;
    private final Programmes programmes;
    private final Bodies bodies;

    RoundOpening(Rounds rounds, Respondents respondents, Programmes programmes, Bodies bodies) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.programmes = programmes;
        this.bodies = bodies;
    }

    /** Returns false if the round is there already; then nothing changes. */
    @Transactional
    public boolean open(Round round, RosterFile roster) {
        List<Programme> asked = round.programmes().stream()
                .map(code ->
                        programmes.find(code).orElseThrow(() -> new IllegalArgumentException("no programme " + code)))
                .toList();
        Opening opening = round.isPilot()
                ? Opening.ofPilot(roster.experts(), asked)
                : Opening.of(roster.experts(), asked, bodies.all());
        if (!rounds.add(round, opening.subjects(), opening.groups())) {
            return false;
        }
        respondents.add(round.id(), opening.respondents());
        return true;
    }
}
