package fi.arvio.assessment.pilot;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** That a tester did not understand an item; the empty subject is the city. */
record UnclearMark(UUID round, String pseudonym, String item, String subject) {

    /** The only id the mark may have. */
    UUID eventId() {
        String name = String.join("\n", "unclear", round.toString(), pseudonym, item, subject);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
