package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** Something odd in the source that only a reader could notice. */
public record Observation(
        String code, String subject, Text text, @Nullable String quote) {}
