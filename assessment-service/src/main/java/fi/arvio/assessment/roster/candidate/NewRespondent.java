package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Reach;
import fi.arvio.assessment.roster.Respondent;

/** Makes respondents of what a file tells. */
public final class NewRespondent {
    private NewRespondent() {}

    /** A proposal; it needs the client's approval. */
    public static Respondent of(Person person, Candidate candidate, Eligibility eligibility) {
        return new Respondent(
                person.code(),
                candidate.name(),
                candidate.entraObjectId() == null ? person.entraObjectId() : candidate.entraObjectId(),
                candidate.email(),
                candidate.language(),
                candidate.body(),
                null,
                candidate.external(),
                candidate.timeZone(),
                candidate.expertise(),
                eligibility.goals(candidate.expertise()),
                Approval.PROPOSED,
                null,
                Disposition.INVITED,
                Reach.UNKNOWN);
    }

    public static Respondent changed(Respondent before, Candidate candidate, Eligibility eligibility) {
        return new Respondent(
                before.code(),
                candidate.name(),
                candidate.entraObjectId() == null ? before.entraObjectId() : candidate.entraObjectId(),
                candidate.email(),
                candidate.language(),
                candidate.body(),
                before.bodyGroup(),
                candidate.external(),
                candidate.timeZone(),
                candidate.expertise(),
                eligibility.goals(candidate.expertise()),
                before.approval(),
                before.delegatedFrom(),
                before.disposition(),
                before.reach());
    }
}
