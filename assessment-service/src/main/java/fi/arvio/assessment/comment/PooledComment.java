package fi.arvio.assessment.comment;

import java.util.UUID;

/**
 * Words that are shown, without whose they are, and whether they may be quoted as of now.
 *
 * @param writer tells the writers of one pool apart and is not written anywhere
 */
public record PooledComment(UUID id, String words, boolean quotable, int writer) {}
