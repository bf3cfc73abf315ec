package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.reminder.Kind;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.WishRow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one person can be reached, beside how far they are.
 *
 * @param delivery INVITED while an invitation is on its way, DELIVERED, UNCERTAIN or UNREACHABLE; null before there is one
 * @param cause why somebody is unreachable
 * @param contact what the person wished about being written to
 */
@Serdeable
public record Reach(
        String respondent,
        @Nullable String delivery,
        @Nullable String cause,
        String contact,
        @Nullable LocalDate contactUntil) {

    static Reach of(Planning.Planned planned, LocalDate today) {
        Known known = planned.known();
        WishRow wish = known.wish();
        LocalDate until = wish == null ? null : wish.until();
        boolean isOver = until != null && until.isBefore(today);
        Route route = planned.route();
        String delivery = delivery(planned, route instanceof Route.None);
        return new Reach(
                known.respondent(),
                delivery,
                "UNREACHABLE".equals(delivery) && route instanceof Route.None none ? cause(none.cause()) : null,
                wish == null || isOver ? "ANY_TIME" : wish.wish(),
                isOver ? null : until);
    }

    /** What is too big is nobody's fault but ours, and no word of the service's. */
    private static String cause(Delivery.Cause cause) {
        return cause == Delivery.Cause.TOO_BIG ? Delivery.Cause.OTHER.name() : cause.name();
    }

    private static @Nullable String delivery(Planning.Planned planned, boolean unreachable) {
        if (planned.standing().here()) {
            return "DELIVERED";
        }
        if (unreachable) {
            return "UNREACHABLE";
        }
        return planned.known().notices().stream()
                .filter(notice -> notice.kind().equals(Kind.INVITATION.name()))
                .map(NoticeRow::state)
                .map(state -> switch (state) {
                    case SENT -> "DELIVERED";
                    case UNCERTAIN -> "UNCERTAIN";
                    case PLANNED, SENDING, FAILED -> "INVITED";
                })
                .findFirst()
                .orElse(null);
    }

    /** The same for the same. */
    String fingerprint() {
        return Stream.of(delivery, cause, contact, contactUntil)
                .map(Objects::toString)
                .collect(Collectors.joining(" "));
    }
}
