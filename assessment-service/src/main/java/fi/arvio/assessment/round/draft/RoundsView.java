package fi.arvio.assessment.round.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The rounds. */
@Serdeable
record RoundsView(List<RoundView> rounds) {}
