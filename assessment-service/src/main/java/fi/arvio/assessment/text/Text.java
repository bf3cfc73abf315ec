package fi.arvio.assessment.text;

import org.jspecify.annotations.Nullable;

/** One wording in Finnish and, where there is one, in Swedish and English. */
public record Text(String fi, @Nullable String sv, @Nullable String en) {}
