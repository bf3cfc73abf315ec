package fi.arvio.assessment.flag;

import fi.arvio.assessment.catalogue.OfficialStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is public of one theme or goal: figures, those of body groups without a name, and what is official. */
public record SubjectFigures(
        Subject subject,
        int eligible,
        Map<Input, Reading> figures,
        List<Reading> groups,
        @Nullable OfficialStatus official) {

    public SubjectFigures {
        Map<Input, Reading> ordered = new EnumMap<>(Input.class);
        ordered.putAll(figures);
        figures = Collections.unmodifiableMap(ordered);
        groups = List.copyOf(groups);
    }

    Optional<Reading> figure(Input input) {
        return Optional.ofNullable(figures.get(input));
    }
}
