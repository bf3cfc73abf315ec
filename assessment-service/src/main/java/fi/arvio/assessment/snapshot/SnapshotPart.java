package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.round.Round;

/** Something else that is frozen with a snapshot's figures, in the transaction that takes it. */
public interface SnapshotPart {
    void freeze(Round round, int snapshot);
}
