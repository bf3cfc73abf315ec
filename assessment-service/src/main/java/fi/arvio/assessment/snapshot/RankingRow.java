package fi.arvio.assessment.snapshot;

import java.util.List;

/** Somebody's ranking as a snapshot holds it, the most important first. */
public record RankingRow(String item, String subject, List<String> codes) {}
