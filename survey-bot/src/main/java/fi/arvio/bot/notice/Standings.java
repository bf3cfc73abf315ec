package fi.arvio.bot.notice;

import fi.arvio.bot.reminder.Kind;
import fi.arvio.bot.reminder.Progress;
import fi.arvio.bot.reminder.Sent;
import fi.arvio.bot.reminder.Standing;
import fi.arvio.bot.reminder.Wish;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.WishRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the planner needs of what is known. */
final class Standings {
    private Standings() {}

    static Standing of(OpenRound round, Known known, boolean reachable) {
        ZoneId own = known.person().zone();
        LocalDate heard = known.lastHeard().orElse(null);
        WishRow wish = known.wish();
        return new Standing(
                known.respondent(),
                own == null ? round.zone() : own,
                progress(known.progress()),
                wish == null ? Wish.ANY_TIME : Wish.valueOf(wish.wish()),
                wish == null ? null : wish.until(),
                invited(known),
                reminders(known),
                heard,
                reachable,
                isHere(round, known, heard));
    }

    private static Progress progress(@Nullable String disposition) {
        return switch (disposition == null ? "" : disposition) {
            case "PARTIAL" -> Progress.PARTIAL;
            case "COMPLETE" -> Progress.COMPLETE;
            case "REFUSED", "BREAK_OFF" -> Progress.DECLINED;
            default -> Progress.NOT_STARTED;
        };
    }

    private static @Nullable Instant invited(Known known) {
        return counted(known)
                .filter(notice -> notice.kind().equals(Kind.INVITATION.name()))
                .map(NoticeRow::begunAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Sent> reminders(Known known) {
        return counted(known)
                .filter(notice -> !notice.kind().equals(Kind.INVITATION.name()))
                .map(notice -> new Sent(
                        Objects.requireNonNull(notice.begunAt(), "what was begun has a time"),
                        notice.kind().equals(Kind.ASKED.name())))
                .toList();
    }

    private static Stream<NoticeRow> counted(Known known) {
        return known.notices().stream().filter(notice -> notice.state().counts());
    }

    /** Whoever has been heard of in this round needs no invitation to it. */
    private static boolean isHere(OpenRound round, Known known, @Nullable LocalDate heard) {
        return known.progress() != null || (heard != null && !heard.isBefore(round.day(round.opensAt())));
    }
}
