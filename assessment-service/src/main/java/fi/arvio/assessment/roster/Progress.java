package fi.arvio.assessment.roster;

import org.jspecify.annotations.Nullable;

/** What the bot reports of one person. */
public record Progress(@Nullable Disposition disposition, Reach reach) {
    public Progress then(Progress later) {
        Disposition after = disposition == null || later.disposition == null
                ? later.disposition == null ? disposition : later.disposition
                : disposition.then(later.disposition);
        return new Progress(after, reach.then(later.reach));
    }
}
