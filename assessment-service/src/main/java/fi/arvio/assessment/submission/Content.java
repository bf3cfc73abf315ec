package fi.arvio.assessment.submission;

import java.util.List;

/** What an item response holds: a value, the reason why there is none, or that it was deleted. */
public sealed interface Content {

    /** A point of a scale. */
    record Point(int value) implements Content {}

    /** One or more choices, in the order of their codes. */
    record Choices(List<String> codes) implements Content {
        public Choices {
            codes = codes.stream().sorted().toList();
        }
    }

    /** Up to as many choices as the item allows, the most important first. */
    record Ranking(List<String> codes) implements Content {
        public Ranking {
            codes = List.copyOf(codes);
        }
    }

    /** How important something is and how well it has gone, each on a scale of its own. */
    record Pair(int importance, int success) implements Content {}

    /** Words, and whether they may be quoted. */
    record Words(String text, boolean quotable) implements Content {}

    /** No value, and why. */
    record Missing(MissingReason reason) implements Content {}

    /** A tombstone. */
    record Deleted() implements Content {}
}
