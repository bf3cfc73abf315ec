package fi.arvio.assessment.submission;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of an item response as the columns of its table; of a tombstone nothing is left. */
record Columns(
        Kind kind,
        @Nullable Integer point,
        @Nullable String choices,
        @Nullable String ranking,
        @Nullable Integer importance,
        @Nullable Integer success,
        @Nullable String text,
        @Nullable Boolean quotable,
        @Nullable MissingReason missing) {

    /** What the row says. */
    enum Kind {
        POINT,
        CHOICES,
        RANKING,
        PAIR,
        TEXT,
        MISSING,
        DELETED
    }

    static Columns of(Content content) {
        return switch (content) {
            case Content.Point(int value) -> new Columns(Kind.POINT, value, null, null, null, null, null, null, null);
            case Content.Choices(List<String> codes) ->
                new Columns(Kind.CHOICES, null, String.join(" ", codes), null, null, null, null, null, null);
            case Content.Ranking(List<String> codes) ->
                new Columns(Kind.RANKING, null, null, String.join(" ", codes), null, null, null, null, null);
            case Content.Pair(int importance, int success) ->
                new Columns(Kind.PAIR, null, null, null, importance, success, null, null, null);
            case Content.Words(String text, boolean quotable) ->
                new Columns(Kind.TEXT, null, null, null, null, null, text, quotable, null);
            case Content.Missing(MissingReason reason) ->
                new Columns(Kind.MISSING, null, null, null, null, null, null, null, reason);
            case Content.Deleted deleted -> new Columns(Kind.DELETED, null, null, null, null, null, null, null, null);
        };
    }

    void addTo(List<@Nullable Object> arguments) {
        arguments.addAll(Arrays.asList(kind, point, choices, ranking, importance, success, text, quotable, missing));
    }
}
