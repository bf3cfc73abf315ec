package fi.arvio.assessment.roster;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with a code of their own, in whatever rounds they are asked; the address is in lower case. */
public record Person(
        String code, @Nullable UUID entraObjectId, @Nullable String email) {
    public static Person of(String code, @Nullable UUID entraObjectId, @Nullable String email) {
        return new Person(code, entraObjectId, email == null ? null : lower(email));
    }

    public static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
