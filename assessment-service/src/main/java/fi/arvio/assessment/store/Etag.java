package fi.arvio.assessment.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A strong entity tag made of a fingerprint. */
public record Etag(String fingerprint) {
    /** As it stands in the header. */
    public String header() {
        return '"' + fingerprint + '"';
    }

    /** Whether an If-Match header names this tag; a weak one names nothing that may be changed. */
    public boolean isMeantBy(String ifMatch) {
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(header()));
    }

    /** Whether an If-None-Match header names this tag. */
    public boolean isIn(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(header()) || tag.equals("W/" + header()));
    }
}
