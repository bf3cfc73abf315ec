package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.round.Round;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what a round has published for the gap board and puts what is official beside it. */
@Singleton
class GapBoard {
    private final Publication publication;
    private final Programmes programmes;
    private final OfficialFacts official;
    private final JsonMapper json;

    GapBoard(Publication publication, Programmes programmes, OfficialFacts official, JsonMapper json) {
        this.publication = publication;
        this.programmes = programmes;
        this.official = official;
        this.json = json;
    }

    GapBoardView of(Round round) {
        return new GapBoardAssembly(published(round), official.stated(round.programmes()))
                .board(round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList());
    }

    private GapDocument published(Round round) {
        try {
            return json.readValue(publication.newest(round, Snapshots.Published.GAP), GapDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
