package fi.arvio.assessment.round;

import fi.arvio.assessment.store.Row;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A round as the columns of its table. */
final class RoundColumns {
    private static final List<String> CHANGEABLE = List.of(
            "series",
            "purpose",
            "name_fi",
            "name_sv",
            "name_en",
            "opens_at",
            "closes_at",
            "time_zone",
            "questionnaire_code",
            "questionnaire_version",
            "expected_respondents",
            "minimum_cell_size",
            "minimum_comment_size",
            "contact",
            "languages",
            "remind_not_started",
            "remind_partial",
            "remind_after_invitation",
            "remind_before_closing",
            "remind_gap",
            "remind_from",
            "remind_until",
            "remind_friday_until");

    static final String INSERT = "insert into round (" + String.join(", ", CHANGEABLE) + ", id, code, status, seed)"
            + " values (" + "?, ".repeat(CHANGEABLE.size()) + "?, ?, ?, ?) on conflict do nothing";

    static final String UPDATE = "update round set "
            + CHANGEABLE.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where id = ?";

    private RoundColumns() {}

    /** The arguments of {@link #INSERT}. */
    static @Nullable Object[] all(Round round) {
        return with(round, round.id(), round.code(), round.storedStatus(), round.seed());
    }

    /** The arguments of {@link #UPDATE}. */
    static @Nullable Object[] changeable(Round round) {
        return with(round, round.id());
    }

    private static @Nullable Object[] with(Round round, Object... more) {
        ReminderPolicy reminders = round.reminders();
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(
                round.series(),
                round.purpose(),
                round.name().fi(),
                round.name().sv(),
                round.name().en(),
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                round.questionnaire().code(),
                round.questionnaire().version(),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                String.join(" ", round.languages()),
                reminders.notStarted(),
                reminders.partial(),
                reminders.afterInvitation().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                reminders.beforeClosing(),
                reminders.gap(),
                reminders.from().toString(),
                reminders.until().toString(),
                reminders.fridayUntil().toString()));
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray();
    }

    static Round round(Row row, List<String> programmes, List<QuietPeriod> quiet) {
        return new Round(
                row.uuid("id"),
                row.text("code"),
                row.text("series"),
                row.constant(Round.Purpose.class, "purpose"),
                row.words("name"),
                row.constant(RoundStatus.class, "status"),
                row.instant("opens_at"),
                row.instant("closes_at"),
                ZoneId.of(row.text("time_zone")),
                new Round.QuestionnaireRef(row.text("questionnaire_code"), row.number("questionnaire_version")),
                row.count("seed"),
                row.number("expected_respondents"),
                row.number("minimum_cell_size"),
                row.number("minimum_comment_size"),
                row.text("contact"),
                programmes,
                words(row.text("languages")).toList(),
                reminders(row, quiet));
    }

    private static ReminderPolicy reminders(Row row, List<QuietPeriod> quiet) {
        return new ReminderPolicy(
                row.number("remind_not_started"),
                row.number("remind_partial"),
                words(row.text("remind_after_invitation")).map(Integer::valueOf).toList(),
                row.number("remind_before_closing"),
                row.number("remind_gap"),
                LocalTime.parse(row.text("remind_from")),
                LocalTime.parse(row.text("remind_until")),
                LocalTime.parse(row.text("remind_friday_until")),
                quiet);
    }

    /** None of an empty text. */
    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
