package fi.arvio.assessment.flag;

/** The reason of a flag with its numbers, in Finnish, Swedish and English. */
public record Sentence(String fi, String sv, String en) {}
