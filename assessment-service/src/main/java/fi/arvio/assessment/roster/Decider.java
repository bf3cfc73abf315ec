package fi.arvio.assessment.roster;

/** Who decides, as their token says. */
record Decider(String role, String subject) {}
