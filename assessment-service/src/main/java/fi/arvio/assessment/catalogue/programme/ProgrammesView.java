package fi.arvio.assessment.catalogue.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The programmes of the catalogue. */
@Serdeable
record ProgrammesView(List<ProgrammeSummary> programmes) {}
