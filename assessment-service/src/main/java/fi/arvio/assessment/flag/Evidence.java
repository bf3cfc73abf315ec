package fi.arvio.assessment.flag;

import org.jspecify.annotations.Nullable;

/** The published figure a flag rests on: its subject, its item and release, and the round if it is an earlier one. */
public record Evidence(
        Subject subject, String item, int release, @Nullable String earlierRound) {

    public Evidence(Subject subject, String item, int release) {
        this(subject, item, release, null);
    }
}
