package fi.arvio.assessment.catalogue.finding;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a programme's source lacks or contradicts. */
@Serdeable
public record FindingsView(List<Finding> findings) {}
