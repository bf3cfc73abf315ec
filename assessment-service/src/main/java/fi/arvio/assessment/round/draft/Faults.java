package fi.arvio.assessment.round.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a wish so far, each fault under the name of its field. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** One field, and why it cannot stay as it is. */
    record Fault(String field, String message) {}

    List<Fault> found() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    void unless(boolean fine, String field, String message) {
        if (!fine) {
            found.add(new Fault(field, message));
        }
    }

    void fixed(@Nullable Object held, @Nullable Object wished, String field) {
        unless(Objects.equals(held, wished), field, "cannot change any more; it is " + held);
    }

    void number(@Nullable Integer number, int least, int most, String field) {
        unless(
                number != null && number >= least && number <= most,
                field,
                "must be a number from " + least + " to " + most);
    }

    /** A control character has no place in a line, and half a surrogate pair none in a database. */
    private static boolean isWritable(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    /** Words of one line. */
    void words(@Nullable String words, int longest, String field) {
        unless(
                words != null
                        && !words.isBlank()
                        && words.length() <= longest
                        && words.codePoints().allMatch(Faults::isWritable),
                field,
                "must be one line of 1 to " + longest + " characters");
    }
}
