package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.QuestionnaireRefView;
import fi.arvio.assessment.round.ReminderPolicyView;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything of one round; what can be wished has the names it has in a wish. */
@Serdeable
@Schema(
        name = "RoundDetails",
        description = "Everything of a round: what was wished, where it is, and how it got there.")
public record RoundDetailsView(
        UUID id,
        @Schema(example = "HELSINKI-2025-1") String code,
        @Schema(example = "HELSINKI-2025") String series,
        Round.Purpose purpose,
        Text name,
        RoundStatus status,
        @Schema(example = "2025-03-03T07:00:00Z") Instant opensAt,
        @Schema(example = "2025-03-24T07:00:00Z") Instant closesAt,
        @Schema(example = "Europe/Helsinki") String timeZone,
        @Schema(example = "[\"fi\",\"sv\",\"en\"]") List<String> languages,
        @Schema(example = "[\"KOTO\",\"TYO\"]") List<String> programmes,
        QuestionnaireRefView questionnaire,
        @Schema(example = "40") int expectedRespondents,
        @Schema(example = "5") int minimumCellSize,
        @Schema(example = "8") int minimumCommentSize,
        @Schema(example = "arvio@arvio.example") String contact,
        ReminderPolicyView reminders,

        @Schema(description = "The round that this one holds again for the same people.") @Nullable
        UUID earlierRound,

        @Nullable Step opening,
        @Nullable Step closing,
        @Nullable Step reporting) {

    /** A step in the round's life. */
    @Serdeable
    @Schema(name = "RoundStep", description = "When the round went on, through what, and by whom and why if by hand.")
    record Step(
            @Schema(example = "2025-03-24T07:02:11Z") Instant at,
            @Schema(example = "FORCED") RoundLife.Event event,
            @Schema(example = "facilitator") @Nullable String by,

            @Schema(example = "Botti ei ole tavoittanut palvelua kahteen päivään.") @Nullable
            String reason) {}

    static RoundDetailsView of(Round round, Optional<UUID> earlier, Instant now, List<Transition> transitions) {
        return new RoundDetailsView(
                round.id(),
                round.code(),
                round.series(),
                round.purpose(),
                round.name(),
                round.statusAt(now),
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                round.languages(),
                round.programmes(),
                QuestionnaireRefView.of(round),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                ReminderPolicyView.of(round.reminders()),
                earlier.orElse(null),
                step(transitions, RoundStatus.OPEN),
                step(transitions, RoundStatus.CLOSED),
                step(transitions, RoundStatus.REPORTED));
    }

    private static @Nullable Step step(List<Transition> transitions, RoundStatus to) {
        Optional<Step> step = transitions.stream()
                .filter(one -> one.to() == to)
                .map(one -> new Step(one.at(), one.event(), one.by(), one.reason()))
                .findFirst();
        return step.orElse(null);
    }
}
