package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.QuestionnaireRefView;
import fi.arvio.assessment.round.ReminderPolicyView;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the bot needs to know of a round, to keep and to work from while the service is away. */
@Serdeable
@Schema(description = "A round as the bot keeps it: policy, goals and the people to ask.")
record BotRoundView(
        UUID id,
        String code,
        String series,
        Round.Purpose purpose,
        Text name,
        RoundStatus status,
        Instant opensAt,
        Instant closesAt,
        @Schema(example = "Europe/Helsinki") String timeZone,
        QuestionnaireRefView questionnaire,
        @Schema(example = "20250303") long seed,
        @Schema(example = "40") int expectedRespondents,
        @Schema(example = "5") int minimumCellSize,
        @Schema(example = "8") int minimumCommentSize,
        String contact,
        ReminderPolicyView reminders,
        List<ProgrammeTitle> programmes,
        List<GoalTitle> goals,

        @Schema(description = "Only of a second round: the one whose answers are looked at again.") @Nullable
        UUID earlierRound,

        @Schema(description = "What a second round asks again, in this order; empty for other rounds.")
        List<BotFeedback> feedback,

        List<Person> respondents) {

    /** A programme's short title. */
    @Serdeable
    record ProgrammeTitle(@Schema(example = "KOTO") String code, Text shortTitle) {}

    /** A goal's title and place. */
    @Serdeable
    record GoalTitle(
            @Schema(example = "KOTO-1-1") String code,
            @Schema(example = "KOTO") String programme,
            @Schema(example = "KOTO-1") @Nullable String theme,
            Text title,
            @Nullable Status officialStatus,
            Monitoring monitoring) {}

    /** What the authority itself says of a goal, where that is known and dated. */
    @Serdeable
    @Schema(name = "BotOfficialStatus")
    record Status(
            @Schema(example = "STARTED") OfficialStatus status,
            @Schema(example = "2024-05-31") LocalDate asOf,
            String source) {}

    /** A person to ask. */
    @Serdeable
    @Schema(name = "BotRespondent")
    record Person(
            @Schema(example = "E01") String id,
            String name,
            @Nullable UUID entraObjectId,

            @Schema(example = "aino.esimerkki@hel.example") @Nullable
            String email,

            String language,
            @Nullable Text body,
            String bodyGroup,
            boolean external,
            @Schema(example = "Europe/Helsinki") @Nullable String timeZone,
            List<String> goals) {}

    static BotRoundView of(
            Round round,
            RoundStatus status,
            List<Programme> programmes,
            BotFeedback.Again again,
            List<Respondent> respondents,
            Map<String, Text> bodies,
            Map<String, StatedStatus> statuses) {
        return new BotRoundView(
                round.id(),
                round.code(),
                round.series(),
                round.purpose(),
                round.name(),
                status,
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                QuestionnaireRefView.of(round),
                round.seed(),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                ReminderPolicyView.of(round.reminders()),
                programmes.stream()
                        .map(programme -> new ProgrammeTitle(programme.code(), programme.shortTitle()))
                        .toList(),
                programmes.stream()
                        .flatMap(programme -> goals(programme, statuses))
                        .toList(),
                again.round(),
                again.feedback().stream().map(BotFeedback::of).toList(),
                respondents.stream().flatMap(one -> person(one, bodies)).toList());
    }

    private static Stream<GoalTitle> goals(Programme programme, Map<String, StatedStatus> statuses) {
        return Stream.concat(
                programme.themes().stream()
                        .flatMap(theme -> theme.goals().stream()
                                .map(goal -> goal(programme, theme.code(), goal, statuses.get(goal.code())))),
                programme.goals().stream().map(goal -> goal(programme, null, goal, statuses.get(goal.code()))));
    }

    private static GoalTitle goal(
            Programme programme, @Nullable String theme, Goal goal, @Nullable StatedStatus stated) {
        return new GoalTitle(
                goal.code(),
                programme.code(),
                theme,
                goal.title(),
                stated == null ? null : new Status(stated.status(), stated.asOf(), stated.source()),
                Monitoring.of(goal));
    }

    /** Who is not in a group yet is not to be asked yet. */
    private static Stream<Person> person(Respondent one, Map<String, Text> bodies) {
        String group = one.bodyGroup();
        return group == null
                ? Stream.empty()
                : Stream.of(new Person(
                        one.code(),
                        one.name(),
                        one.entraObjectId(),
                        one.email(),
                        one.language(),
                        bodies.get(one.body()),
                        group,
                        one.external(),
                        one.timeZone(),
                        one.goals()));
    }
}
