package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.OfficialFacts;
import jakarta.inject.Singleton;

/** Reads what a round has published for the gap board and puts what is official beside it. */
@Singleton
public class GapBoard {
    private final GapPublication published;
    private final Programmes programmes;
    private final OfficialFacts official;

    GapBoard(GapPublication published, Programmes programmes, OfficialFacts official) {
        this.published = published;
        this.programmes = programmes;
        this.official = official;
    }

    public GapBoardView of(Round round) {
        return new GapBoardAssembly(published.newest(round), official.stated(round.programmes()))
                .board(round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList());
    }
}
