package fi.arvio.assessment.roster.candidate;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cell may hold, apart from what the round knows. */
final class CellRules {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9-]{1,63}");
    private static final UUID NOBODY = new UUID(0, 0);

    private CellRules() {}

    static Optional<UUID> entraObjectId(String cell) {
        return Optional.of(cell)
                .filter(text -> UUID_FORM.matcher(text).matches())
                .map(text -> UUID.fromString(text.toLowerCase(Locale.ROOT)))
                .filter(id -> !id.equals(NOBODY));
    }

    static boolean isEmail(String cell) {
        int at = cell.lastIndexOf('@');
        if (at < 1 || !LOCAL_PART.matcher(cell.substring(0, at)).matches()) {
            return false;
        }
        String local = "." + cell.substring(0, at) + ".";
        String[] labels = cell.substring(at + 1).split("\\.", -1);
        return !local.contains("..")
                && labels.length >= 2
                && Stream.of(labels)
                        .allMatch(label ->
                                LABEL.matcher(label).matches() && !label.startsWith("-") && !label.endsWith("-"));
    }
}
