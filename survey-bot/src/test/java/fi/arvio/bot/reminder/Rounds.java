package fi.arvio.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rounds of every length in 2026 and 2027, by every kind of rule. */
final class Rounds {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-12-31T22:00:00Z");
    private static final WorkCalendar CALENDAR = WorkCalendar.finnish();

    private Rounds() {}

    static Campaign any(Random random) {
        long minutes = Duration.between(BEGINNING, END).toMinutes();
        long length = switch (random.nextInt(10)) {
            case 0 -> minutes;
            case 1, 2 -> 60L + random.nextInt(5 * 24 * 60);
            default -> random.nextLong(5L * 24 * 60, 75L * 24 * 60);
        };
        Instant opens = BEGINNING.plus(Duration.ofMinutes(random.nextLong(minutes - length + 1)));
        Policy policy = random.nextInt(3) == 0 ? policy(random) : Policy.standard();
        return new Campaign(opens, opens.plus(Duration.ofMinutes(length)), HELSINKI, policy, CALENDAR);
    }

    private static Policy policy(Random random) {
        List<Integer> after = new ArrayList<>();
        for (int i = random.nextInt(5), day = 0; i > 0; i--) {
            day += 1 + random.nextInt(6);
            after.add(day);
        }
        List<Policy.Quiet> quiet = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(720));
            quiet.add(new Policy.Quiet(from, from.plusDays(random.nextInt(15))));
        }
        LocalTime from = LocalTime.of(7 + random.nextInt(6), 15 * random.nextInt(4));
        LocalTime until = from.plusMinutes(30 + random.nextInt(400));
        return new Policy(
                random.nextInt(5),
                random.nextInt(5),
                after,
                random.nextInt(5),
                1 + random.nextInt(5),
                from,
                until.isAfter(LocalTime.of(20, 0)) ? LocalTime.of(20, 0) : until,
                LocalTime.of(8 + random.nextInt(9), 0),
                quiet);
    }
}
