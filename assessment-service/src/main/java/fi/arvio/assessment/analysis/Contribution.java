package fi.arvio.assessment.analysis;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What one respondent adds to the figure of one item: a valid answer or the reason why there is none. */
public sealed interface Contribution {

    /** A valid answer; the text of an open-ended item stays outside, so its set of categories is empty. */
    record Valid(Set<Category> categories) implements Contribution {
        public Valid {
            categories = Set.copyOf(categories);
        }
    }

    /** No value, and why. */
    record Missing(MissingReason reason) implements Contribution {}

    static Contribution point(int value) {
        return new Valid(Set.of(new Category.Point(value)));
    }

    static Contribution choices(String... codes) {
        return new Valid(Arrays.stream(codes).map(Category.Choice::new).collect(Collectors.toUnmodifiableSet()));
    }

    static Contribution text() {
        return new Valid(Set.of());
    }

    static Contribution missing(MissingReason reason) {
        return new Missing(reason);
    }
}
