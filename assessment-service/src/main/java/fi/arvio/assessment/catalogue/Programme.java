package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme as its source tells it: goals stand under themes, or straight under the programme. */
public record Programme(
        String code,
        Text title,
        Text shortTitle,
        List<String> unofficialLanguages,
        int from,
        int to,
        Source source,
        boolean reportsOfficialStatus,
        List<Theme> themes,
        List<Goal> goals,
        List<Observation> observations) {

    /** The document the programme was read from, and the period it reports on. */
    public record Source(String title, @Nullable String period) {}

    /** All goals in the order of the source, wherever they stand. */
    public Stream<Goal> allGoals() {
        return Stream.concat(themes.stream().flatMap(theme -> theme.goals().stream()), goals.stream());
    }

    public Stream<Action> allActions() {
        return allGoals().flatMap(goal -> goal.actions().stream());
    }
}
