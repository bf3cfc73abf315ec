package fi.arvio.bot.assessment;

import fi.arvio.bot.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as the assessment service tells it to the bot. */
@Serdeable
record RoundDocument(
        UUID id,
        String series,
        Instant opensAt,
        Instant closesAt,
        String timeZone,
        Edition questionnaire,
        long seed,
        int expectedRespondents,
        int minimumCellSize,
        int minimumCommentSize,
        String contact,
        @Nullable String purpose,
        List<ProgrammeEntry> programmes,
        List<GoalEntry> goals,
        List<RespondentEntry> respondents,
        @Nullable ReminderRule reminders,
        @Nullable UUID earlierRound,
        @Nullable List<FeedbackEntry> feedback) {

    /** What a second round asks again, with the group's published answers and an argument each way. */
    @Serdeable
    record FeedbackEntry(
            String item,
            @Nullable String subject,
            int answers,
            boolean indicative,
            List<Point> points,
            Argument higher,
            Argument lower) {}

    /** A point of the scale; with a percentage, that is what is shown. */
    @Serdeable
    record Point(int value, int count, @Nullable Integer percent) {}

    /** An argument in the language it was given in, and in the others if somebody has translated it. */
    @Serdeable
    record Argument(
            String fi, @Nullable String sv, @Nullable String en) {
        Text text() {
            return new Text(fi, sv == null ? fi : sv, en == null ? fi : en);
        }
    }

    /** When people may be reminded; numbers are working days. */
    @Serdeable
    record ReminderRule(
            int notStarted,
            int partial,
            List<Integer> afterInvitation,
            int beforeClosing,
            int gap,
            LocalTime from,
            LocalTime until,
            LocalTime fridayUntil,
            @Nullable List<QuietPeriod> quiet) {}

    /** Days on which nobody is written to, both included. */
    @Serdeable
    record QuietPeriod(LocalDate from, LocalDate until) {}

    /** Which edition of which questionnaire. */
    @Serdeable
    record Edition(String code, int version) {}

    /** A programme with the title that stands in a card's header. */
    @Serdeable
    record ProgrammeEntry(String code, Text shortTitle) {}

    /** A goal with its chat title and what is officially known about it. */
    @Serdeable
    record GoalEntry(
            String code,
            String programme,
            @Nullable String theme,
            Text title,
            @Nullable OfficialStatus officialStatus,
            @Nullable Monitoring monitoring) {}

    /** A status with its day and source. */
    @Serdeable
    record OfficialStatus(String status, LocalDate asOf, String source) {}

    /** The source's own words on a goal. */
    @Serdeable
    record Monitoring(List<Indicator> indicators, List<FollowUp> followUps) {}

    /** An indicator as the source words it. */
    @Serdeable
    record Indicator(
            String wording,
            @Nullable String target,
            @Nullable String current) {}

    /** What the source says of one action. */
    @Serdeable
    record FollowUp(ActionTitle action, String text) {}

    /** An action's title, which has no translations. */
    @Serdeable
    record ActionTitle(String fi) {}

    /** A person on the roster. */
    @Serdeable
    record RespondentEntry(
            String id,
            String name,
            @Nullable String entraObjectId,
            @Nullable String email,
            @Nullable String timeZone,
            String language,
            Text body,
            String bodyGroup,
            List<String> goals) {}

    /** Whether the questionnaire is being tried rather than asked. */
    boolean isPilot() {
        return "PILOT".equals(purpose);
    }
}
