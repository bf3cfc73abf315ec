package fi.arvio.bot.reminder;

import static fi.arvio.bot.reminder.Objection.Fault.AT_NIGHT;
import static fi.arvio.bot.reminder.Objection.Fault.BACKWARDS;
import static fi.arvio.bot.reminder.Objection.Fault.NEGATIVE;
import static fi.arvio.bot.reminder.Objection.Fault.NEVER_FIRES;
import static fi.arvio.bot.reminder.Objection.Fault.NOT_ASCENDING;
import static fi.arvio.bot.reminder.Objection.Fault.NO_WINDOW;
import static fi.arvio.bot.reminder.Objection.Fault.TOO_SHORT;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with a policy, field by field. */
final class Scrutiny {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Policy policy;
    private final List<Objection> objections = new ArrayList<>();

    Scrutiny(Policy policy) {
        this.policy = policy;
    }

    List<Objection> objections() {
        reject(policy.notStarted() < 0, "notStarted", NEGATIVE);
        reject(policy.partial() < 0, "partial", NEGATIVE);
        afterInvitation();
        reject(policy.beforeClosing() < 0, "beforeClosing", NEGATIVE);
        reject(policy.gap() < 1, "gap", TOO_SHORT);
        hours();
        for (int i = 0; i < policy.quiet().size(); i++) {
            Policy.Quiet quiet = policy.quiet().get(i);
            reject(quiet.until().isBefore(quiet.from()), "quiet[" + i + "].until", BACKWARDS);
        }
        return List.copyOf(objections);
    }

    private void afterInvitation() {
        List<Integer> days = policy.afterInvitation();
        boolean wanted = policy.notStarted() > 0 || policy.partial() > 0;
        reject(wanted && days.isEmpty() && policy.beforeClosing() == 0, "afterInvitation", NEVER_FIRES);
        for (int i = 0; i < days.size(); i++) {
            String field = "afterInvitation[" + i + "]";
            reject(days.get(i) < 1, field, TOO_SHORT);
            reject(i > 0 && days.get(i) <= days.get(i - 1), field, NOT_ASCENDING);
        }
    }

    private void hours() {
        reject(atNight(policy.from()), "from", AT_NIGHT);
        reject(atNight(policy.until()), "until", AT_NIGHT);
        reject(!policy.from().isBefore(policy.until()), "until", NO_WINDOW);
        reject(atNight(policy.fridayUntil()), "fridayUntil", AT_NIGHT);
    }

    private static boolean atNight(LocalTime time) {
        return time.isBefore(MORNING) || time.isAfter(EVENING);
    }

    private void reject(boolean wrong, String field, Objection.Fault fault) {
        if (wrong) {
            objections.add(new Objection(field, fault));
        }
    }
}
