package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Body;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The data file of bodies. */
@Serdeable
record BodiesFile(List<Body> bodies) {}
