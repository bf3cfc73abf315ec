package fi.arvio.assessment.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody has been reached, and when they want to be written to; null where nothing is known. */
public record Reach(
        @Nullable Delivery delivery,
        @Nullable UnreachableCause cause,
        @Nullable ContactState contact,
        @Nullable LocalDate contactUntil) {

    public static final Reach UNKNOWN = new Reach(null, null, null, null);

    /** A later report stands in for what it speaks of and leaves the rest. */
    Reach then(Reach later) {
        return new Reach(
                later.delivery == null ? delivery : later.delivery,
                later.delivery == null ? cause : later.cause,
                later.contact == null ? contact : later.contact,
                later.contact == null ? contactUntil : later.contactUntil);
    }
}
