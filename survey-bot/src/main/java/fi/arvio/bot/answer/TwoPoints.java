package fi.arvio.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads two points at once, for an item's two aspects. */
final class TwoPoints {
    private static final int LONGEST = 40;
    private static final int LONGEST_PHRASE = 16;
    private static final int BEYOND = 0;
    private static final int ANY = -1;
    private static final int IMPORTANCE = 0;

    private final List<Shown> aspects;
    private final List<Set<String>> names;
    private final Set<String> both;
    private final Trimming fillers;
    private final Set<String> joining;

    TwoPoints(List<Shown> aspects, List<Set<String>> names, Set<String> both, Trimming fillers, Set<String> joining) {
        this.aspects = aspects;
        this.names = names;
        this.both = both;
        this.fillers = fillers;
        this.joining = joining;
    }

    /** A point, and the aspect it can only belong to, or any. */
    private record Value(int point, int aspect, boolean exact) {}

    private static final class Course {
        final List<Value> values = new ArrayList<>();
        final List<Integer> named = new ArrayList<>();
        boolean same;
        boolean exact = true;
        boolean namedLate;
        int at;

        boolean add(Value value) {
            values.add(value);
            exact = exact && value.exact();
            return true;
        }
    }

    Optional<Reading> find(Typed typed) {
        List<String> words = typed.words();
        if (words.size() > LONGEST || aspects.size() != 2) {
            return Optional.empty();
        }
        Course course = new Course();
        while (course.at < words.size()) {
            if (!step(course, words)) {
                return Optional.empty();
            }
        }
        return result(course, course.exact && !typed.asks());
    }

    private boolean step(Course course, List<String> words) {
        for (int n = Math.min(LONGEST_PHRASE, words.size() - course.at); n > 0; n--) {
            List<String> phrase = words.subList(course.at, course.at + n);
            if (takes(course, phrase)) {
                course.at += n;
                return true;
            }
        }
        return false;
    }

    private boolean takes(Course course, List<String> phrase) {
        String text = Typed.join(phrase);
        Optional<Value> exact = value(phrase).filter(Value::exact);
        if (exact.isPresent()) {
            return course.add(exact.get());
        }
        for (int aspect = 0; aspect < 2; aspect++) {
            if (names.get(aspect).contains(text)) {
                course.namedLate |= course.named.isEmpty() && !course.values.isEmpty();
                course.named.add(aspect);
                return true;
            }
        }
        if (both.contains(text)) {
            course.same = true;
            return true;
        }
        Optional<Value> value = value(phrase);
        if (value.isPresent()) {
            return course.add(value.get());
        }
        boolean hedge = fillers.isHedge(text);
        course.exact = course.exact && !hedge;
        return hedge || fillers.isCarrier(text) || joining.contains(text);
    }

    private Optional<Value> value(List<String> phrase) {
        Optional<Integer> number = aspects.getFirst().numbers().read(Typed.join(phrase));
        if (number.isPresent()) {
            boolean within = aspects.getFirst().at(number.get()).isPresent();
            return Optional.of(new Value(within ? number.get() : BEYOND, ANY, true));
        }
        List<Value> found = new ArrayList<>();
        for (int aspect = 0; aspect < 2; aspect++) {
            int which = aspect;
            aspects.get(aspect)
                    .find(phrase)
                    .map(f -> new Value(Integer.parseInt(f.value().code()), which, f.exact()))
                    .ifPresent(found::add);
        }
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        boolean same = found.getFirst().point() == found.getLast().point();
        return same
                ? Optional.of(new Value(
                        found.getFirst().point(), ANY, found.getFirst().exact()))
                : Optional.empty();
    }

    private Optional<Reading> result(Course course, boolean exact) {
        List<Value> values = course.values;
        if (values.stream().anyMatch(value -> value.point() == BEYOND)) {
            return Optional.of(new Reading.Outside());
        }
        if (course.same) {
            return values.size() == 1 && course.named.isEmpty()
                    ? Optional.of(new Reading.Guessed(new Answer.Pair(
                            values.getFirst().point(), values.getFirst().point())))
                    : Optional.empty();
        }
        // "5 onnistuminen 3": which of them is the success?
        boolean unclear = course.named.size() == 1 && course.namedLate;
        if (values.size() != 2 || course.named.size() > 2 || unclear) {
            return Optional.empty();
        }
        int first = order(course.named, values);
        if (first == ANY) {
            return Optional.empty();
        }
        Value importance = values.get(first == IMPORTANCE ? 0 : 1);
        Value success = values.get(first == IMPORTANCE ? 1 : 0);
        return Optional.of(Selection.reading(new Answer.Pair(importance.point(), success.point()), exact));
    }

    /** Which aspect the first point is about; any when what is said does not fit together. */
    private static int order(List<Integer> named, List<Value> values) {
        if (named.size() == 2 && named.getFirst().equals(named.getLast())) {
            return ANY;
        }
        int said = named.isEmpty() ? ANY : named.getFirst();
        int one = values.getFirst().aspect();
        int other = values.getLast().aspect();
        int meant = one != ANY ? one : other != ANY ? 1 - other : ANY;
        if ((one != ANY && one == other) || (said != ANY && meant != ANY && said != meant)) {
            return ANY;
        }
        return said != ANY ? said : Math.max(meant, 0);
    }
}
