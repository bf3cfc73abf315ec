package fi.arvio.assessment.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an action is to be done: the source's words, and the years that could be read from them. */
public record Timeline(String text, List<Part> parts) {
    /** The years of one part; an open end is a year the source does not give. */
    public record Part(
            @Nullable String label,
            @Nullable Integer from,
            @Nullable Integer to) {}
}
