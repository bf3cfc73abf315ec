package fi.arvio.assessment.submission;

import java.util.UUID;

/** What a pseudonym answers once: an item about a subject in a round; the empty subject is the city. */
public record ItemKey(UUID round, String pseudonym, String item, String subject) {}
