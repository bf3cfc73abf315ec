package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Respondent;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Who stands elsewhere after a decision than before it. */
@Serdeable
@Schema(name = "RosterDecided", description = "Who stands elsewhere than before; who stood there already is left out.")
record DecidedView(List<PersonView> respondents) {

    /** One of them. */
    @Serdeable
    @Schema(name = "RosterDecidedPerson")
    record PersonView(
            @Schema(example = "R0001") String id,
            @Schema(example = "Kaisa Kollega") String name,
            @Schema(example = "APPROVED") Approval approval) {}

    static DecidedView of(List<Respondent> changed) {
        return new DecidedView(changed.stream()
                .map(one -> new PersonView(one.code(), one.name(), one.approval()))
                .toList());
    }
}
