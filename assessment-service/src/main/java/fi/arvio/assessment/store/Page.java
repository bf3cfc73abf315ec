package fi.arvio.assessment.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** So many entries of a list, and what the next page begins after, if there is one. */
public record Page<T>(List<T> entries, @Nullable String next) {
    /** Made of what is left of the list, or of one entry more than the limit; without a limit it is all of them. */
    public static <T> Page<T> of(List<T> rest, @Nullable Integer limit, Function<T, String> end) {
        if (limit == null || rest.size() <= limit) {
            return new Page<>(List.copyOf(rest), null);
        }
        List<T> entries = List.copyOf(rest.subList(0, limit));
        return new Page<>(entries, end.apply(entries.getLast()));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(entries.stream().map(change).toList(), next);
    }
}
