package fi.arvio.assessment.roster;

/** Makes respondents of what a file tells. */
final class NewRespondent {
    private NewRespondent() {}

    /** A proposal; it needs the client's approval. */
    static Respondent of(Person person, Candidate candidate, Eligibility eligibility) {
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

    static Respondent changed(Respondent before, Candidate candidate, Eligibility eligibility) {
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
