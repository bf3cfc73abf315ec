package fi.arvio.assessment.delphi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps feedback in the database. */
@Singleton
class JdbcFeedbacks implements Feedbacks {
    private final Sql sql;

    JdbcFeedbacks(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Feedback> of(UUID round) {
        Map<Integer, List<Feedback.Point>> points = sql
                .list(
                        "select * from feedback_point where round_id = ? order by ordinal, point",
                        row -> Map.entry(
                                row.number("ordinal"),
                                new Feedback.Point(
                                        row.number("point"), row.number("answers"), row.maybeNumber("percent"))),
                        round)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.list(
                "select * from feedback where round_id = ? order by ordinal",
                row -> new Feedback(
                        row.text("item"),
                        row.text("subject"),
                        row.constant(Feedback.Reason.class, "reason"),
                        row.maybeText("because"),
                        row.words("higher"),
                        row.words("lower"),
                        row.number("answers"),
                        row.flag("indicative"),
                        points.getOrDefault(row.number("ordinal"), List.of())),
                round);
    }

    @Override
    @Transactional
    public void replace(UUID round, List<Feedback> feedback) {
        sql.update("delete from feedback where round_id = ?", round);
        List<Integer> ordinals = IntStream.range(0, feedback.size()).boxed().toList();
        sql.batch(
                "insert into feedback (round_id, ordinal, item, subject, reason, because, higher_fi, higher_sv,"
                        + " higher_en, lower_fi, lower_sv, lower_en, answers, indicative)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ordinals,
                i -> columns(round, i, feedback.get(i)));
        List<@Nullable Object[]> points = ordinals.stream()
                .flatMap(i -> feedback.get(i).points().stream()
                        .map(point -> new @Nullable Object[] {round, i, point.value(), point.count(), point.percent()}))
                .toList();
        sql.batch(
                "insert into feedback_point (round_id, ordinal, point, answers, percent) values (?, ?, ?, ?, ?)",
                points,
                row -> row);
    }

    private static @Nullable Object[] columns(UUID round, int ordinal, Feedback one) {
        return new @Nullable Object[] {
            round,
            ordinal,
            one.item(),
            one.subject(),
            one.reason(),
            one.because(),
            one.higher().fi(),
            one.higher().sv(),
            one.higher().en(),
            one.lower().fi(),
            one.lower().sv(),
            one.lower().en(),
            one.answers(),
            one.indicative()
        };
    }
}
