package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Responsibility;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has put in the place of the source's words, and why; what is null is as the source has it.
 *
 * @param withdrawn whether it only lets the source speak again
 */
public record Edit(Content content, String reason, String by, Instant at, boolean withdrawn) {

    /** The titles, the bodies and the timeline that people see instead. */
    public record Content(
            @Nullable String titleFi,
            @Nullable String titleSv,
            @Nullable String titleEn,
            @Nullable List<Responsibility> responsibilities,
            @Nullable String timeline) {
        static final Content NONE = new Content(null, null, null, null, null);
    }

    boolean saysTheSameAs(Edit other) {
        return content.equals(other.content) && reason.equals(other.reason) && withdrawn == other.withdrawn;
    }
}
