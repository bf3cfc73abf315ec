package fi.arvio.bot.notice;

import fi.arvio.bot.reminder.Plan;
import fi.arvio.bot.reminder.Progress;
import fi.arvio.bot.reminder.Text;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.Notices;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what is due into the outbox. Safe to repeat, and safe for two to do at once: each notice has a key. */
@Singleton
class DueNotices {
    private final Planning planning;
    private final Notices notices;
    private final Contacts contacts;
    private final InstantSource machineTime;

    DueNotices(Planning planning, Notices notices, Contacts contacts, InstantSource machineTime) {
        this.contacts = contacts;
        this.planning = planning;
        this.notices = notices;
        this.machineTime = machineTime;
    }

    /** Plans what is due in the round at that moment of campaign time; returns how many are. */
    @Transactional
    public int plan(OpenRound round, Instant now) {
        List<Planning.Planned> due = planning.all(round, now).stream()
                .filter(planned -> planned.isDue(now))
                .toList();
        List<NoticeRow> fresh = new ArrayList<>();
        due.forEach(planned -> put(round, planned, (Plan.Send) planned.plan(), false, fresh));
        if (!fresh.isEmpty()) {
            notices.plan(fresh);
        }
        return due.size();
    }

    /** What has not left when a round is over does not leave any more. */
    void withdraw(OpenRound round) {
        notices.withdrawAll(round.id());
    }

    /** What came of sending to one person by hand. */
    record ByHand(Planning.Planned planned, Plan plan) {}

    /** Plans for now what may be sent now, to those people or to everybody who is that far. */
    @Transactional
    public List<ByHand> byHand(
            OpenRound round, @Nullable Collection<String> people, @Nullable Progress group, Instant now) {
        if (people != null && !people.isEmpty()) {
            // Whoever names somebody may have mended what kept them from being reached.
            contacts.reachableAgain(people);
        }
        List<Planning.Planned> planned = people == null ? planning.all(round, now) : planning.some(round, people, now);
        List<ByHand> outcome = planned.stream()
                .filter(one -> group == null || one.standing().progress() == group)
                .map(one -> new ByHand(one, planning.byHand(one, now)))
                .toList();
        List<NoticeRow> fresh = new ArrayList<>();
        for (ByHand one : outcome) {
            if (one.plan() instanceof Plan.Send send) {
                put(round, one.planned(), send, true, fresh);
            }
        }
        if (!fresh.isEmpty()) {
            notices.plan(fresh);
        }
        return outcome;
    }

    private void put(OpenRound round, Planning.Planned planned, Plan.Send send, boolean byHand, List<NoticeRow> fresh) {
        NoticeRow row = row(round, planned, send, byHand);
        Optional<NoticeRow> before = planned.known().notices().stream()
                .filter(notice -> notice.kind().equals(row.kind()) && notice.number() == row.number())
                .findFirst();
        if (before.isEmpty()) {
            fresh.add(row);
        } else if (before.get().state() == NoticeRow.State.FAILED) {
            // It failed on one channel, and now another leads to the person.
            notices.planAnew(
                    Objects.requireNonNull(before.get().id(), "a stored notice has an id"),
                    row.queue(),
                    row.plannedAt(),
                    row.dueAt(),
                    row.lastDays(),
                    row.byHand());
        }
    }

    private NoticeRow row(OpenRound round, Planning.Planned planned, Plan.Send send, boolean byHand) {
        return new NoticeRow(
                null,
                round.id(),
                planned.known().respondent(),
                send.kind().name(),
                send.number(),
                send.text() == Text.LAST_DAYS,
                byHand,
                NoticeRow.State.PLANNED,
                planned.route().queue(),
                send.at(),
                null,
                machineTime.instant(),
                0,
                false,
                null);
    }
}
