package fi.arvio.assessment.roster;

/** Who works where. */
record Employment(String respondent, String body) {}
