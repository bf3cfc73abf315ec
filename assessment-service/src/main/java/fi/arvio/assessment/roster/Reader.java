package fi.arvio.assessment.roster;

import fi.arvio.assessment.security.Role;
import io.micronaut.security.authentication.Authentication;

/** Somebody who looks at a roster, as far as it decides what they are shown. */
public final class Reader {
    private Reader() {}

    /** Who takes part is told person by person to those who look after the round alone. */
    public static boolean seesPersons(Authentication reader) {
        return reader.getRoles().contains(Role.FACILITATOR) || reader.getRoles().contains(Role.ADMINISTRATOR);
    }
}
