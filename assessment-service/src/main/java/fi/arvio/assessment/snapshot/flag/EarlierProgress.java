package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.flag.Reading;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.Documents;
import fi.arvio.assessment.snapshot.Snapshots;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what the round that this one repeats, or the one before it in the series, has published of progress. */
@Singleton
class EarlierProgress {
    private final Rounds rounds;
    private final Snapshots snapshots;
    private final Documents documents;

    EarlierProgress(Rounds rounds, Snapshots snapshots, Documents documents) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.documents = documents;
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
                                one.code(),
                                documents
                                        .read(document, FlagFigures.class)
                                        .progress()
                                        .toList())));
    }

    private static boolean isBefore(Round one, Round round) {
        return one.series().equals(round.series())
                && one.questionnaire().code().equals(round.questionnaire().code())
                && !one.closesAt().isAfter(round.opensAt());
    }
}
