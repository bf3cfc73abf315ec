package fi.arvio.assessment.analysis;

/** The points between which the middle half of ordinal answers lies, and how many steps of the scale that spans. */
public record Quartiles(int lower, int upper, int iqr) {}
