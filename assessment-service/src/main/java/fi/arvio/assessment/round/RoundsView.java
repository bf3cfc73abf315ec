package fi.arvio.assessment.round;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The rounds. */
@Serdeable
record RoundsView(List<RoundView> rounds) {}
