package fi.arvio.assessment.catalogue.finding;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** Something the source lacks or contradicts; it flags nothing by itself. */
public record Finding(
        String code,
        String subject,
        @Nullable Text subjectTitle,
        Text text,
        @Nullable String quote,
        Origin origin) {
    /** Whether code found it in the structure, a reader in the words, or an import in the file. */
    public enum Origin {
        DERIVED,
        OBSERVED,
        IMPORTED
    }
}
