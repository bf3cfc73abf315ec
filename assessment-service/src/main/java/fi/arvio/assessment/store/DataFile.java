package fi.arvio.assessment.store;

/** A data file that ships with the service, and the fingerprint of its content. */
public record DataFile(String name, String content, String sha256) {}
