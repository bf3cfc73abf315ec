package fi.arvio.assessment.round.draft;

import static java.util.Objects.requireNonNull;

import fi.arvio.assessment.round.ReminderPolicy;
import fi.arvio.assessment.round.ReminderPolicyView;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as somebody wishes it; {@link RoundRules} say what is wrong with it. */
@Serdeable
@Schema(description = "A round as it is wished: a draft takes everything, an open round only what may still change.")
record RoundRequest(
        @Schema(
                description = "Its name for ever.",
                pattern = "[A-Za-z0-9_-]{1,60}",
                maxLength = 60,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "HELSINKI-2025-2")
        @Nullable
        String code,

        @Schema(
                description = "Rounds of one series share their pseudonyms.",
                pattern = "[A-Za-z0-9_-]{1,60}",
                maxLength = 60,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "HELSINKI-2025")
        @Nullable
        String series,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ASSESSMENT")
        Round.@Nullable Purpose purpose,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Name name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2025-05-05T06:00:00Z") @Nullable
        Instant opensAt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2025-05-26T12:00:00Z") @Nullable
        Instant closesAt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Europe/Helsinki") @Nullable
        String timeZone,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"fi\",\"sv\",\"en\"]") @Nullable
        List<String> languages,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"KOTO\",\"TYO\"]") @Nullable
        List<String> programmes,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Edition questionnaire,

        @Schema(minimum = "1", maximum = "100000", requiredMode = Schema.RequiredMode.REQUIRED, example = "40")
        @Nullable
        Integer expectedRespondents,

        @Schema(
                description = "The smallest group that figures are told of.",
                minimum = "5",
                maximum = "1000",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "5")
        @Nullable
        Integer minimumCellSize,

        @Schema(
                description = "The smallest group that comments are shown of; not below minimumCellSize.",
                minimum = "8",
                maximum = "1000",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "8")
        @Nullable
        Integer minimumCommentSize,

        @Schema(
                description = "Where people are told to write.",
                minLength = 1,
                maxLength = 200,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "arvio@arvio.example")
        @Nullable
        String contact,

        @Schema(description = "The standard policy where left out.") @Nullable
        ReminderPolicyView reminders) {

    /** What the round is called. */
    @Serdeable
    @Schema(name = "RoundName")
    record Name(
            @Schema(
                    minLength = 1,
                    maxLength = 200,
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "Helsinki 2025, kierros 2")
            @Nullable
            String fi,

            @Schema(
                    minLength = 1,
                    maxLength = 200,
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "Helsingfors 2025, omgång 2")
            @Nullable
            String sv,

            @Schema(
                    minLength = 1,
                    maxLength = 200,
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "Helsinki 2025, round 2")
            @Nullable
            String en) {
        static Name of(Text text) {
            return new Name(text.fi(), text.sv(), text.en());
        }
    }

    /** Which questionnaire version. */
    @Serdeable
    @Schema(name = "RoundQuestionnaire")
    record Edition(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ARVIO") @Nullable
            String code,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1") @Nullable
            Integer version) {}

    /** What repeats a round, before anybody wishes anything else of it. */
    static RoundRequest of(Round round) {
        return new RoundRequest(
                round.code(),
                round.series(),
                round.purpose(),
                Name.of(round.name()),
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                round.languages(),
                round.programmes(),
                new Edition(round.questionnaire().code(), round.questionnaire().version()),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                ReminderPolicyView.of(round.reminders()));
    }

    RoundRequest with(RepetitionRequest repetition) {
        return new RoundRequest(
                repetition.code(),
                series,
                purpose,
                repetition.name() == null ? name : repetition.name(),
                repetition.opensAt(),
                repetition.closesAt(),
                timeZone,
                languages,
                programmes,
                questionnaire,
                expectedRespondents,
                minimumCellSize,
                minimumCommentSize,
                contact,
                reminders);
    }

    ReminderPolicyView policy() {
        return reminders == null ? ReminderPolicyView.of(ReminderPolicy.STANDARD) : reminders;
    }

    /** The round of a wish in which the rules find nothing wrong. */
    Round round(UUID id, RoundStatus status, long seed) {
        Name called = requireNonNull(name);
        Edition asked = requireNonNull(questionnaire);
        return new Round(
                id,
                requireNonNull(code),
                requireNonNull(series),
                requireNonNull(purpose),
                new Text(requireNonNull(called.fi()), called.sv(), called.en()),
                status,
                requireNonNull(opensAt).truncatedTo(ChronoUnit.SECONDS),
                requireNonNull(closesAt).truncatedTo(ChronoUnit.SECONDS),
                ZoneId.of(requireNonNull(timeZone)),
                new Round.QuestionnaireRef(requireNonNull(asked.code()), requireNonNull(asked.version())),
                seed,
                requireNonNull(expectedRespondents),
                requireNonNull(minimumCellSize),
                requireNonNull(minimumCommentSize),
                requireNonNull(contact),
                List.copyOf(requireNonNull(programmes)),
                List.copyOf(requireNonNull(languages)),
                policy().policy());
    }
}
