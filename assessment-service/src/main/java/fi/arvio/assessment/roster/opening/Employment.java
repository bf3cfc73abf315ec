package fi.arvio.assessment.roster.opening;

/** Who works where. */
record Employment(String respondent, String body) {}
