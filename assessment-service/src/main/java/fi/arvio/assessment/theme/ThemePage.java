package fi.arvio.assessment.theme;

import fi.arvio.assessment.store.Page;
import fi.arvio.assessment.store.PageEnd;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a page out of the own themes of a round; no database orders them, since their ids are made only here. */
final class ThemePage {
    private static final String LIST = "own-themes";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ThemePage() {}

    /** Empty if no page of own themes ended with what it is to begin after. */
    static Optional<Page<OwnTheme>> of(List<OwnTheme> themes, @Nullable Integer limit, @Nullable String after) {
        return last(after)
                .map(last -> themes.stream()
                        .filter(theme -> theme.id().toString().compareTo(last) > 0)
                        .toList())
                .map(rest -> Page.of(
                        rest, limit, theme -> new PageEnd(LIST, theme.id().toString()).written()));
    }

    private static Optional<String> last(@Nullable String after) {
        return after == null
                ? Optional.of("")
                : PageEnd.read(LIST, after)
                        .map(PageEnd::key)
                        .filter(key -> ID.matcher(key).matches());
    }
}
