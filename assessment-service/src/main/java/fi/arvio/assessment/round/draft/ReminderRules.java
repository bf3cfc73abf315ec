package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.round.ReminderPolicyView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reminder policy must keep, wherever it is used: nobody is written to at night or without end. */
final class ReminderRules {
    private static final String FIELD = "reminders.";
    private static final int MOST_REMINDERS = 10;
    private static final int MOST_DAYS = 60;
    private static final int MOST_ANCHORS = 10;
    private static final int MOST_PERIODS = 50;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final ReminderPolicyView wish;
    private final Faults faults;

    private ReminderRules(ReminderPolicyView wish, Faults faults) {
        this.wish = wish;
        this.faults = faults;
    }

    static void judge(ReminderPolicyView wish, Faults faults) {
        ReminderRules rules = new ReminderRules(wish, faults);
        rules.numbers();
        rules.anchors();
        rules.window();
        rules.periods();
    }

    private void numbers() {
        faults.number(wish.notStarted(), 0, MOST_REMINDERS, FIELD + "notStarted");
        faults.number(wish.partial(), 0, MOST_REMINDERS, FIELD + "partial");
        faults.number(wish.beforeClosing(), 0, MOST_DAYS, FIELD + "beforeClosing");
        faults.number(wish.gap(), 1, MOST_DAYS, FIELD + "gap");
        Integer notStarted = wish.notStarted();
        Integer partial = wish.partial();
        boolean nobody = notStarted != null && partial != null && notStarted == 0 && partial == 0;
        faults.unless(!nobody, FIELD + "notStarted", "and partial are both 0, so that nobody could ever be reminded");
    }

    private void anchors() {
        List<Integer> wished = wish.afterInvitation();
        List<Integer> anchors = wished == null ? List.of() : wished;
        boolean ascending = anchors.size() <= MOST_ANCHORS;
        Integer before = 0;
        for (Integer anchor : anchors) {
            ascending &= anchor != null && before != null && anchor > before && anchor <= MOST_DAYS;
            before = anchor;
        }
        faults.unless(
                ascending,
                FIELD + "afterInvitation",
                "must be at most " + MOST_ANCHORS + " days from 1 to " + MOST_DAYS + ", ascending");
    }

    private void window() {
        Optional<LocalTime> from = time(wish.from(), "from");
        Optional<LocalTime> until = time(wish.until(), "until");
        Optional<LocalTime> friday = time(wish.fridayUntil(), "fridayUntil");
        if (from.isEmpty() || until.isEmpty() || friday.isEmpty()) {
            return;
        }
        faults.unless(from.get().isBefore(until.get()), FIELD + "from", "must be before until");
        faults.unless(
                !friday.get().isBefore(from.get()) && !friday.get().isAfter(until.get()),
                FIELD + "fridayUntil",
                "must lie between from and until");
    }

    private Optional<LocalTime> time(@Nullable String wished, String field) {
        Optional<LocalTime> time = Optional.ofNullable(wished)
                .filter(text -> TIME.matcher(text).matches())
                .map(LocalTime::parse);
        faults.unless(
                time.filter(at -> !at.isBefore(EARLIEST) && !at.isAfter(LATEST)).isPresent(),
                FIELD + field,
                "must be a time from " + EARLIEST + " to " + LATEST + ", such as 09:00");
        return time;
    }

    private void periods() {
        boolean fine = wish.periods().size() <= MOST_PERIODS;
        for (ReminderPolicyView.Quiet period : wish.periods()) {
            fine &= period != null && isFine(period.from(), period.until());
        }
        faults.unless(
                fine,
                FIELD + "quiet",
                "must be at most " + MOST_PERIODS + " periods, none of which ends before it begins");
    }

    private static boolean isFine(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null
                && until != null
                && !until.isBefore(from)
                && from.getYear() >= 2000
                && until.getYear() < 2200;
    }
}
