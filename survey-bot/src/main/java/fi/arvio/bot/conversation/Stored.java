package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a form that can be stored as it is.
 *
 * @param points one for a point of a scale, two for a pair, importance first
 * @param codes of choices; of a ranking in its order
 */
public record Stored(
        Kind kind,
        List<Integer> points,
        List<String> codes,
        @Nullable String text,
        boolean quotable,
        @Nullable MissingReason missing) {

    /** What kind of answer it is. */
    public enum Kind {
        POINT,
        CHOICES,
        RANKING,
        PAIR,
        WORDS,
        MISSING,
        /** There was an answer once, which was deleted. */
        NONE
    }

    static final Stored NOTHING = new Stored(Kind.NONE, List.of(), List.of(), null, false, null);

    static Stored of(Answer answer) {
        return switch (answer) {
            case Answer.Point(int point) -> new Stored(Kind.POINT, List.of(point), List.of(), null, false, null);
            case Answer.Choices(List<String> codes) -> new Stored(Kind.CHOICES, List.of(), codes, null, false, null);
            case Answer.Ranked(List<String> codes) -> new Stored(Kind.RANKING, List.of(), codes, null, false, null);
            case Answer.Pair(int importance, int success) ->
                new Stored(Kind.PAIR, List.of(importance, success), List.of(), null, false, null);
            case Answer.Words(String text, boolean quotable) ->
                new Stored(Kind.WORDS, List.of(), List.of(), text, quotable, null);
            case Answer.Missing(MissingReason reason) ->
                new Stored(Kind.MISSING, List.of(), List.of(), null, false, reason);
        };
    }

    /** The answer; asking {@link #NOTHING} for one is a bug. */
    Answer answer() {
        return switch (kind) {
            case POINT -> new Answer.Point(points.getFirst());
            case CHOICES -> new Answer.Choices(codes);
            case RANKING -> new Answer.Ranked(codes);
            case PAIR -> new Answer.Pair(points.getFirst(), points.getLast());
            case WORDS -> new Answer.Words(Objects.requireNonNull(text, "words are stored with their text"), quotable);
            case MISSING -> new Answer.Missing(Objects.requireNonNull(missing, "a missing answer has its reason"));
            case NONE -> throw new IllegalStateException("There is no answer");
        };
    }
}
