package fi.arvio.bot.notice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.bot.store.NoticeRow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of notices, and of people who cannot be reached.
 *
 * @param throttled of those planned, how many wait because a channel asked for patience
 * @param failed that certainly did not arrive on any channel
 * @param unreachable people, by cause
 * @param oldestSeconds how long the oldest of those planned has waited, in campaign time; null for none
 * @param uncertainOnes what nobody knows the outcome of: counted as sent and never tried again
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeliveriesView(
        long planned,
        long sending,
        long sent,
        long uncertain,
        long failed,
        long throttled,
        Map<String, Long> unreachable,
        @Nullable Long oldestSeconds,
        List<Uncertain> uncertainOnes) {
    /** A notice that may or may not have arrived. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Uncertain(
            String respondent,
            String name,
            String kind,
            int number,
            @Nullable Instant begunAt,
            @Nullable String reason) {}

    static DeliveriesView of(List<Planning.Planned> people, Instant now) {
        List<NoticeRow> notices =
                people.stream().flatMap(one -> one.known().notices().stream()).toList();
        return new DeliveriesView(
                count(notices, NoticeRow.State.PLANNED),
                count(notices, NoticeRow.State.SENDING),
                count(notices, NoticeRow.State.SENT),
                count(notices, NoticeRow.State.UNCERTAIN),
                count(notices, NoticeRow.State.FAILED),
                notices.stream()
                        .filter(n -> n.state() == NoticeRow.State.PLANNED && n.throttled())
                        .count(),
                unreachable(people),
                oldest(notices, now).orElse(null),
                people.stream().flatMap(one -> uncertain(one).stream()).toList());
    }

    private static long count(List<NoticeRow> notices, NoticeRow.State state) {
        return notices.stream().filter(notice -> notice.state() == state).count();
    }

    private static Map<String, Long> unreachable(List<Planning.Planned> people) {
        return people.stream()
                .map(Planning.Planned::route)
                .filter(Route.None.class::isInstance)
                .collect(groupingBy(route -> ((Route.None) route).cause().name(), TreeMap::new, counting()));
    }

    private static Optional<Long> oldest(List<NoticeRow> notices, Instant campaignNow) {
        return notices.stream()
                .filter(notice -> notice.state() == NoticeRow.State.PLANNED)
                .map(NoticeRow::plannedAt)
                .min(Instant::compareTo)
                .map(planned -> Duration.between(planned, campaignNow).toSeconds());
    }

    private static List<Uncertain> uncertain(Planning.Planned planned) {
        return planned.known().notices().stream()
                .filter(notice -> notice.state() == NoticeRow.State.UNCERTAIN)
                .map(notice -> new Uncertain(
                        notice.respondent(),
                        planned.known().person().name(),
                        notice.kind(),
                        notice.number(),
                        notice.begunAt(),
                        notice.reason()))
                .toList();
    }
}
