package fi.arvio.assessment.snapshot;

import java.time.Instant;
import java.util.UUID;

/** A copy of a round's answers that never changes; figures come from nowhere else. */
public record Snapshot(UUID id, int number, Instant takenAt, boolean isFinal) {}
