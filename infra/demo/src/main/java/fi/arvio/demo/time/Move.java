package fi.arvio.demo.time;

import fi.arvio.demo.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** Where campaign time is to go, as it was typed; a day later is the same time of day, whatever summer time does. */
final class Move {
    private static final String USAGE = "Usage: ./arvio time [+4d | +6h | +2w | --to 2026-12-10T10:00]";
    private static final Pattern STEP = Pattern.compile("([+-])(\\d{1,5})([hdw])");

    private Move() {}

    /** The moment that is meant, later than now by a year at most. */
    static Instant target(List<String> typed, Instant now) {
        var from = now.atZone(TimeCommand.ZONE);
        var target = meant(typed, from);
        if (!target.isAfter(from)) {
            throw new Refusal(
                    "Campaign time is " + TimeCommand.WORDS.format(from) + " already, and only goes forward.");
        }
        if (target.isAfter(from.plusYears(1))) {
            throw new Refusal("Campaign time goes forward by a year at most in one step.");
        }
        return target.toInstant();
    }

    private static ZonedDateTime meant(List<String> typed, ZonedDateTime from) {
        if (typed.size() == 1) {
            return step(typed.getFirst(), from);
        }
        if (typed.size() == 2 && typed.getFirst().equals("--to")) {
            return moment(typed.getLast());
        }
        throw new Refusal(USAGE);
    }

    private static ZonedDateTime step(String typed, ZonedDateTime from) {
        var parts = STEP.matcher(typed);
        if (!parts.matches()) {
            throw new Refusal("\"" + typed + "\" is no step forward. " + USAGE);
        }
        var number = Long.parseLong(parts.group(1) + parts.group(2));
        return switch (parts.group(3)) {
            case "h" -> from.plusHours(number);
            case "d" -> from.plusDays(number);
            default -> from.plusWeeks(number);
        };
    }

    private static ZonedDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(TimeCommand.ZONE);
        } catch (DateTimeParseException e) {
            throw new Refusal("\"" + typed + "\" is no date and time such as 2026-12-10T10:00. " + USAGE);
        }
    }
}
