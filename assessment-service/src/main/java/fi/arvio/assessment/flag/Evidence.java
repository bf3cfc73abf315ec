package fi.arvio.assessment.flag;

/** The published figure a flag rests on: its subject, its item and the release in which it became public. */
public record Evidence(Subject subject, String item, int release) {}
