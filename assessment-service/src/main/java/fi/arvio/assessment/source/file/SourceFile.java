package fi.arvio.assessment.source.file;

import org.jspecify.annotations.Nullable;

/** A file that somebody sends: what it is called, if that is known, and its fingerprint. */
record SourceFile(@Nullable String name, @Nullable String sheet, String sha256) {}
