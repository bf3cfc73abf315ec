package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds options named one after the other, each as long as it can be read: labels have commas and "and" of their own. */
final class SeveralOptions {
    /** No label, with its number, has more words. */
    private static final int LONGEST_NAME = 16;

    private static final int LONGEST_LIST = 80;
    private static final int LONGEST_MARKER = 4;
    private static final int LAST = -1;

    private final Shown shown;
    private final Map<String, Integer> order;

    SeveralOptions(Shown shown, Map<String, Integer> order) {
        this.shown = shown;
        this.order = order;
    }

    /** What has been read so far. */
    private static final class Course {
        final List<Option> options = new ArrayList<>();
        int markers;
        int withOwnNumber;
        boolean exact = true;
        boolean lastAnnounced;
        int at;
    }

    /** The options in the order in which they are named; none when anything else is said. */
    Optional<Found<List<Option>>> find(List<String> words) {
        Course course = new Course();
        while (course.at < words.size()) {
            if (words.size() > LONGEST_LIST || !step(course, words)) {
                return Optional.empty();
            }
        }
        boolean everyOrNone = course.markers == 0 || course.markers + course.withOwnNumber == course.options.size();
        boolean exact = course.exact && (course.markers != 1 || course.options.size() != 1);
        return everyOrNone ? Optional.of(new Found<>(course.options, exact)) : Optional.empty();
    }

    private boolean step(Course course, List<String> words) {
        int length = longestName(words, course.at);
        if (length == 0) {
            return marker(course, words);
        }
        if (length == 1 && shown.numbers().isNumber(words.get(course.at)) && isBeforeName(words, course.at + 1)) {
            // "1. viestintä": the place and not the option of that number, unless both are the same.
            course.markers++;
            return marks(course, shown.numbers().read(words.get(course.at)).orElse(0), 1);
        }
        Optional<Found<Option>> found = shown.find(words.subList(course.at, course.at + length));
        course.exact = course.exact && found.isPresent() && found.get().exact();
        found.ifPresent(option -> course.options.add(option.value()));
        course.withOwnNumber += length > 1 && shown.numbers().isNumber(words.get(course.at)) ? 1 : 0;
        course.at += length;
        return true;
    }

    private boolean isBeforeName(List<String> words, int at) {
        return at < words.size() && !shown.numbers().isNumber(words.get(at)) && longestName(words, at) > 0;
    }

    private boolean marker(Course course, List<String> words) {
        for (int n = Math.min(LONGEST_MARKER, words.size() - course.at); n > 0; n--) {
            Integer place = order.get(Typed.join(words.subList(course.at, course.at + n)));
            if (place != null) {
                return marks(course, place, n);
            }
        }
        return false;
    }

    private static boolean marks(Course course, int place, int length) {
        boolean first = course.at == 0;
        course.at += length;
        if (course.lastAnnounced || (place == LAST && first)) {
            return false;
        }
        course.lastAnnounced = place == LAST;
        return place <= 0 || place == course.options.size() + 1;
    }

    private int longestName(List<String> words, int from) {
        for (int n = Math.min(LONGEST_NAME, words.size() - from); n > 0; n--) {
            // "1. tietopohja 2. viestintä": a number belongs to what follows.
            boolean endsInNumber = n > 1 && shown.numbers().isNumber(words.get(from + n - 1));
            if (!endsInNumber && shown.find(words.subList(from, from + n)).isPresent()) {
                return n;
            }
        }
        return 0;
    }
}
