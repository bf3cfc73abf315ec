package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** An organisation or a part of one that answers for actions or employs experts. */
public record Body(
        String code, Text name, Kind kind, @Nullable String partOf) {
    /** What sort of organisation a body is. */
    public enum Kind {
        CITY,
        CITY_GROUP,
        STATE,
        EDUCATION,
        BUSINESS,
        CIVIL_SOCIETY,
        MUNICIPALITY
    }
}
