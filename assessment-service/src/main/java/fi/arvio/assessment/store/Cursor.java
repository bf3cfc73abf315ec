package fi.arvio.assessment.store;

import java.util.Optional;
import java.util.regex.Pattern;

/** After which number of a list the next page begins; written so that nobody counts with it. */
public record Cursor(int number) {
    public static final Cursor START = new Cursor(0);

    private static final String ANY_LIST = "after";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    public String written() {
        return written(ANY_LIST);
    }

    /** So that no list of another name takes it. */
    public String written(String list) {
        return new PageEnd(list, Integer.toString(number)).written();
    }

    /** Empty if no page ended with it. */
    public static Optional<Cursor> read(String written) {
        return read(ANY_LIST, written);
    }

    /** Empty if no page of the list ended with it. */
    public static Optional<Cursor> read(String list, String written) {
        return PageEnd.read(list, written)
                .map(PageEnd::key)
                .filter(key -> NUMBER.matcher(key).matches())
                .map(key -> new Cursor(Integer.parseInt(key)));
    }
}
