package fi.arvio.assessment.theme;

import fi.arvio.assessment.submission.ItemKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme as its author told it, and what holds of it now. */
record OwnTheme(
        ItemKey key,
        int answerRevision,
        String text,
        boolean quotable,
        @Nullable Decision decision) {

    /** Names the theme without telling whose it is: nobody who does not know the pseudonym can make it. */
    UUID id() {
        String name =
                String.join("\n", "own-theme", key.round().toString(), key.pseudonym(), key.item(), key.subject());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
