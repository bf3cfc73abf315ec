package fi.arvio.bot.assignment;

import java.util.List;

/** A person on the roster as the distribution sees them: who, and the goals of their own field. */
public record Candidate(String respondent, List<String> goals) {}
