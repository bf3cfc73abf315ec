package fi.arvio.assessment.roster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** The data file of a roster. */
@Serdeable
public record RosterFile(List<Expert> experts) {
    /** A person as the client names them: expertise holds theme or goal codes. */
    @Serdeable
    public record Expert(
            String code,
            String name,
            UUID entraObjectId,
            String language,
            String body,
            boolean external,
            List<String> expertise) {}
}
