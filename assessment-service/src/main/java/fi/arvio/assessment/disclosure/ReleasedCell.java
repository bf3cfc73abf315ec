package fi.arvio.assessment.disclosure;

import org.jspecify.annotations.Nullable;

/** A cell as it appears in a release. */
public record ReleasedCell(
        String code, Level level, @Nullable String parent, Outcome outcome) {}
