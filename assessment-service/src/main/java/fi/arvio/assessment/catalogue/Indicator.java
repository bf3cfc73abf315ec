package fi.arvio.assessment.catalogue;

import org.jspecify.annotations.Nullable;

/** How a goal or an action is followed, and whether that still works. */
public record Indicator(
        String code,
        Kind kind,
        String text,
        @Nullable Target target,
        @Nullable Current current,
        Health health) {
    /** What sort of answer the indicator asks for. */
    public enum Kind {
        YES_NO,
        YES_NO_HOW,
        PERCENT,
        COUNT,
        HOURS,
        QUALITATIVE,
        TARGET,
        EXTERNAL_SURVEY,
        DONE_NOT_DONE
    }

    /** Whether the source says the indicator can still be followed. */
    public enum Health {
        OK,
        SOURCE_ENDED,
        NO_LONGER_REPORTED,
        UNFINISHED,
        NOT_CARRIED_OUT
    }

    /** The value to reach, as a figure and in the words of the indicator. */
    public record Target(
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Integer by,
            @Nullable String direction,
            @Nullable String text) {}

    /** Where things stand, in the source's words and, where it gives one, as a figure. */
    public record Current(
            @Nullable Double value,
            @Nullable String unit,
            @Nullable String at,
            @Nullable String text) {}
}
