package fi.arvio.assessment.snapshot;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The snapshots of a round, oldest first. */
@Serdeable
record SnapshotsView(List<SnapshotView> snapshots) {}
