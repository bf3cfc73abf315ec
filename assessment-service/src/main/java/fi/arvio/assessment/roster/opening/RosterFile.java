package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Reach;
import fi.arvio.assessment.roster.Respondent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data file of a roster. */
@Serdeable
public record RosterFile(List<Expert> experts) {
    /** A person as the client names them: expertise holds theme or goal codes. */
    @Serdeable
    public record Expert(
            String code,
            String name,
            @Nullable UUID entraObjectId,
            @Nullable String email,
            String language,
            String body,
            boolean external,
            @Nullable String timeZone,
            List<String> expertise) {
        private Respondent respondent() {
            return new Respondent(
                    code,
                    name,
                    entraObjectId,
                    email,
                    language,
                    body,
                    null,
                    external,
                    timeZone,
                    expertise,
                    List.of(),
                    Approval.APPROVED,
                    null,
                    Disposition.INVITED,
                    Reach.UNKNOWN);
        }
    }

    /** The people as the client has approved them. */
    List<Respondent> respondents() {
        return experts.stream().map(Expert::respondent).toList();
    }
}
