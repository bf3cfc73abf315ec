package fi.arvio.bot.notice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.delivery.Postman;
import fi.arvio.bot.reminder.Kind;
import fi.arvio.bot.reminder.Plan;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.Notices;
import fi.arvio.bot.turn.CampaignTime;
import fi.arvio.bot.turn.Letter;
import fi.arvio.bot.turn.Unasked;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims notices for sending: asks the rule once more, and notes that sending has begun before anything is sent.
 *
 * <p>What was claimed and not heard of again is uncertain: nobody else ever takes it.
 */
@Singleton
class Claims {
    /** How long a notice of a round that is not known is left alone. */
    private static final Duration UNKNOWN = Duration.ofSeconds(30);

    /** Replicas that disagree about the way, while a setting changes, do not keep each other busy. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Notices notices;
    private final Planning planning;
    private final Rounds rounds;
    private final Unasked unasked;
    private final Pages pages;
    private final InstantSource campaignTime;

    Claims(
            Notices notices,
            Planning planning,
            Rounds rounds,
            Unasked unasked,
            Pages pages,
            @CampaignTime InstantSource campaignTime) {
        this.notices = notices;
        this.planning = planning;
        this.rounds = rounds;
        this.unasked = unasked;
        this.pages = pages;
        this.campaignTime = campaignTime;
    }

    /** A notice that has to be sent now, by whoever claimed it and nobody else. */
    record Claimed(NoticeRow notice, Planning.Planned planned, Letter letter) {
        Route route() {
            return planned.route();
        }

        long id() {
            return Claims.id(notice);
        }

        /** As it goes by post; its key is made of what it is, so that a duplicate could be recognised. */
        Postman.Notice byPost() {
            String key = notice.roundId() + "-" + notice.respondent() + "-" + notice.kind() + "-" + notice.number();
            return new Postman.Notice(
                    planned.round(),
                    planned.known().person(),
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                    notice.kind().equals(Kind.INVITATION.name()),
                    letter);
        }
    }

    /** What came of a claim: what to send, how many were looked at, and which pages now have something to show. */
    record Claim(List<Claimed> toSend, int looked, List<String> pages) {}

    /** Claims what may go from a queue; {@code until} is when an attempt must be over. */
    @Transactional
    public Claim claim(String queue, Instant now, Instant until, int most) {
        List<NoticeRow> due = notices.claim(queue, now, most);
        Instant campaignNow = campaignTime.instant();
        Sorting sorting = new Sorting(now, campaignNow);
        due.stream().collect(groupingBy(NoticeRow::roundId)).forEach(sorting::sort);
        List<Claimed> claimed = sorting.claimed();
        if (!claimed.isEmpty()) {
            notices.begin(claimed.stream().map(Claimed::id).toList(), campaignNow, until);
        }
        List<String> shown = pages.show(claimed);
        return new Claim(
                claimed.stream()
                        .filter(one -> !(one.route() instanceof Route.Page))
                        .toList(),
                due.size(),
                shown);
    }

    private static long id(NoticeRow notice) {
        return requireNonNull(notice.id(), "a stored notice has an id");
    }

    /** Sorts what was found due: into what goes now, what goes another way, and what does not go any more. */
    private final class Sorting {
        private final Instant now;
        private final Instant campaignNow;
        private final List<Claimed> claimed = new ArrayList<>();

        Sorting(Instant now, Instant campaignNow) {
            this.now = now;
            this.campaignNow = campaignNow;
        }

        List<Claimed> claimed() {
            return claimed;
        }

        void sort(UUID roundId, List<NoticeRow> due) {
            Optional<OpenRound> round = rounds.byId(roundId);
            if (round.isEmpty()) {
                // Not yet known, just after a start, or gone for good.
                notices.postpone(ids(due), now.plus(UNKNOWN));
            } else if (round.get().takesAnswers(campaignNow)) {
                sort(round.get(), due);
            } else {
                notices.withdraw(ids(due));
            }
        }

        private void sort(OpenRound round, List<NoticeRow> due) {
            Map<String, Planning.Planned> plans = new HashMap<>();
            planning.some(round, due.stream().map(NoticeRow::respondent).toList(), campaignNow)
                    .forEach(planned -> plans.put(planned.known().respondent(), planned));
            Map<Fate, List<NoticeRow>> byFate =
                    due.stream().collect(groupingBy(notice -> fate(notice, plans.get(notice.respondent()))));
            List<NoticeRow> dropped = new ArrayList<>(byFate.getOrDefault(Fate.DROPPED, List.of()));
            dropped.addAll(write(round, byFate.getOrDefault(Fate.GOES, List.of()), plans));
            if (!dropped.isEmpty()) {
                notices.withdraw(ids(dropped));
            }
            List<NoticeRow> lost = byFate.getOrDefault(Fate.NO_WAY, List.of());
            if (!lost.isEmpty()) {
                notices.giveUpOn(ids(lost));
            }
            byFate.getOrDefault(Fate.ANOTHER_WAY, List.of()).stream()
                    .collect(groupingBy(notice -> requireNonNull(plans.get(notice.respondent()))
                            .route()
                            .queue()))
                    .forEach((queue, moving) -> notices.move(ids(moving), queue, now.plus(A_MOMENT)));
        }

        /** Puts them into words; returns those about which there is nothing to say. */
        private List<NoticeRow> write(OpenRound round, List<NoticeRow> going, Map<String, Planning.Planned> plans) {
            if (going.isEmpty()) {
                return List.of();
            }
            Map<String, Letter> letters =
                    unasked.letters(round, going.stream().collect(toMap(NoticeRow::respondent, Claims::news)));
            List<NoticeRow> speechless = new ArrayList<>();
            for (NoticeRow notice : going) {
                Letter letter = letters.get(notice.respondent());
                if (letter == null) {
                    speechless.add(notice);
                } else {
                    claimed.add(new Claimed(notice, requireNonNull(plans.get(notice.respondent())), letter));
                }
            }
            return speechless;
        }
    }

    /** What happens to a notice that is claimed. */
    private enum Fate {
        GOES,
        ANOTHER_WAY,
        NO_WAY,
        DROPPED
    }

    /** By the same plan, made anew: whoever has finished, declined or asked to be left alone meanwhile gets nothing. */
    private Fate fate(NoticeRow notice, Planning.@Nullable Planned planned) {
        if (planned == null) {
            return Fate.DROPPED;
        }
        if (planned.route() instanceof Route.None) {
            return Fate.NO_WAY;
        }
        Instant now = campaignTime.instant();
        Plan plan = notice.byHand() ? planning.byHand(planned, now) : planned.plan();
        boolean goes = plan instanceof Plan.Send send
                && send.kind().name().equals(notice.kind())
                && send.number() == notice.number()
                && send.isDue(now);
        if (!goes) {
            return Fate.DROPPED;
        }
        return planned.route().queue().equals(notice.queue()) ? Fate.GOES : Fate.ANOTHER_WAY;
    }

    private static List<Long> ids(List<NoticeRow> notices) {
        return notices.stream().map(Claims::id).toList();
    }

    private static Input news(NoticeRow notice) {
        return notice.kind().equals(Kind.INVITATION.name())
                ? new Input.Invited()
                : new Input.Reminded(notice.lastDays());
    }
}
