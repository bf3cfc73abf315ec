package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.round.QuestionnaireRefView;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round in a list. */
@Serdeable
@Schema(description = "A round: when it is open, what it asks about, and the smallest group it tells figures of.")
record RoundView(
        UUID id,
        @Schema(example = "HELSINKI-2025-1") String code,
        @Schema(example = "HELSINKI-2025") String series,
        Round.Purpose purpose,
        Text name,
        RoundStatus status,
        @Schema(example = "2025-03-03T07:00:00Z") Instant opensAt,
        @Schema(example = "2025-03-24T07:00:00Z") Instant closesAt,
        @Schema(example = "Europe/Helsinki") String timeZone,
        @Schema(example = "[\"KOTO\",\"TYO\"]") List<String> programmes,
        QuestionnaireRefView questionnaire,
        @Schema(example = "5") int minimumCellSize) {

    static RoundView of(Round round, Instant now) {
        return new RoundView(
                round.id(),
                round.code(),
                round.series(),
                round.purpose(),
                round.name(),
                round.statusAt(now),
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                round.programmes(),
                QuestionnaireRefView.of(round),
                round.minimumCellSize());
    }
}
