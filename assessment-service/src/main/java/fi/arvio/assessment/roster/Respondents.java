package fi.arvio.assessment.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The respondents of the rounds. */
interface Respondents {
    /** In the order of the roster. */
    List<Respondent> of(UUID round);

    void add(UUID round, List<Respondent> respondents);

    /** Notes how far people have come; returns the codes that are not on the roster, and then notes nothing. */
    List<String> report(UUID round, Map<String, Disposition> dispositions);
}
