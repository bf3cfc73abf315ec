package fi.arvio.assessment.source;

import fi.arvio.assessment.catalogue.OfficialStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table says, in its own words and with its rows; texts that it does not have are empty. */
public record SourceTable(
        Shape shape, @Nullable String title, @Nullable String period, List<Theme> themes, List<Goal> goals) {

    /** A theme by the line over its table. */
    public record Theme(Rows rows, String title, List<Goal> goals) {}

    /** A goal; only one of the two shapes has main indicators and a status here. */
    public record Goal(
            Rows rows,
            String number,
            String title,
            List<String> indicators,
            OfficialStatus status,
            List<Action> actions) {}

    /** An action; a paragraph of its monitoring is an indicator or several. */
    public record Action(
            Rows rows,
            String number,
            String heading,
            String title,
            String responsible,
            String timeline,
            List<String> monitoring,
            String followUp,
            OfficialStatus status) {}

    public Stream<Goal> allGoals() {
        return Stream.concat(themes.stream().flatMap(theme -> theme.goals().stream()), goals.stream());
    }
}
