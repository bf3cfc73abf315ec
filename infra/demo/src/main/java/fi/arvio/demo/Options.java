package fi.arvio.demo;

import java.util.Iterator;
import java.util.List;

/** What was asked of {@code ./arvio demo}. */
public record Options(Database database, boolean fresh, int simulated, long seed) {
    /** Fixed, so that everybody's demo shows the same figures. */
    static final long USUAL_SEED = 20250303;

    static final String USAGE = "./arvio demo [--db h2|postgres] [--fresh] [--simulate N] [--seed N]";

    public static Options parse(List<String> arguments) {
        var options = new Options(Database.H2, false, 0, USUAL_SEED);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--db" -> new Options(Database.parse(rest.hasNext() ? rest.next() : ""), fresh, simulated, seed);
            case "--fresh" -> new Options(database, true, simulated, seed);
            case "--simulate" -> new Options(database, fresh, Math.toIntExact(number(argument, rest, 1000)), seed);
            case "--seed" -> new Options(database, fresh, simulated, number(argument, rest, Long.MAX_VALUE));
            default -> throw new Refusal("Unknown option " + argument + ". Usage: " + USAGE);
        };
    }

    private static long number(String option, Iterator<String> rest, long most) {
        var given = rest.hasNext() ? rest.next() : "";
        try {
            var number = Long.parseLong(given);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers outside the range.
        }
        throw new Refusal(option + " takes a whole number from 0 up. Usage: " + USAGE);
    }
}
