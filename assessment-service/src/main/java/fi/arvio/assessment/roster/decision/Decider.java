package fi.arvio.assessment.roster.decision;

/** Who decides, as their token says. */
public record Decider(String role, String subject) {}
