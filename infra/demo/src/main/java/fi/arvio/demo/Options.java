package fi.arvio.demo;

import java.util.Iterator;
import java.util.List;

/** What was asked of {@code ./arvio demo}. */
public record Options(boolean fresh, int simulated, long seed) {
    /** Fixed, so that everybody's demo shows the same figures. */
    static final long USUAL_SEED = 20250303;

    private static final String USAGE = "./arvio demo [--fresh] [--simulate N] [--seed N]";

    public static Options parse(List<String> arguments) {
        var options = new Options(false, 0, USUAL_SEED);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            options = switch (argument) {
                case "--fresh" -> new Options(true, options.simulated, options.seed);
                case "--simulate" ->
                    new Options(options.fresh, Math.toIntExact(number(argument, rest, 1000)), options.seed);
                case "--seed" -> new Options(options.fresh, options.simulated, number(argument, rest, Long.MAX_VALUE));
                default -> throw new Refusal("Unknown option " + argument + ". Usage: " + USAGE);
            };
        }
        return options;
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
