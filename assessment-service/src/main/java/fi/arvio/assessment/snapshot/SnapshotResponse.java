package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.analysis.Contribution;
import org.jspecify.annotations.Nullable;

/** One pseudonym's contribution to one item about one subject, as a snapshot holds it. */
record SnapshotResponse(
        int snapshot,
        String item,
        String subject,
        String pseudonym,
        @Nullable String bodyGroup,
        Contribution contribution) {}
