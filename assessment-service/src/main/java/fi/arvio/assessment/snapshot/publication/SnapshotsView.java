package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.snapshot.SnapshotView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The snapshots of a round, oldest first. */
@Serdeable
record SnapshotsView(List<SnapshotView> snapshots) {}
