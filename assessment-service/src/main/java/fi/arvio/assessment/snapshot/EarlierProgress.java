package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.flag.Reading;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what the round that this one repeats, or the one before it in the series, has published of progress. */
@Singleton
class EarlierProgress {
    private final Rounds rounds;
    private final Snapshots snapshots;
    private final JsonMapper json;

    EarlierProgress(Rounds rounds, Snapshots snapshots, JsonMapper json) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.json = json;
    }

    /** The code of the earlier round and its published figures of progress. */
    record Earlier(String round, List<Reading> progress) {}

    Optional<Earlier> before(Round round) {
        return rounds.earlier(round.id())
                .flatMap(rounds::find)
                .filter(one -> !one.isPilot())
                .or(() -> rounds.all().stream()
                        .filter(one -> !one.isPilot() && isBefore(one, round))
                        .max(Comparator.comparing(Round::closesAt)))
                .flatMap(one -> snapshots
                        .newest(one.id(), Snapshots.Published.FLAG_FIGURES)
                        .map(document -> new Earlier(
                                one.code(), read(document).progress().toList())));
    }

    private static boolean isBefore(Round one, Round round) {
        return one.series().equals(round.series())
                && one.questionnaire().code().equals(round.questionnaire().code())
                && !one.closesAt().isAfter(round.opensAt());
    }

    private FlagFigures read(String document) {
        try {
            return json.readValue(document, FlagFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
