package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;

/** One respondent's contribution to one cell without children; another value is another answer. */
record Answer(String cell, String respondent, Contribution contribution) {

    boolean valid() {
        return contribution instanceof Contribution.Valid;
    }
}
