package fi.arvio.assessment.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a programme's source lacks or contradicts. */
@Serdeable
record FindingsView(List<Finding> findings) {}
