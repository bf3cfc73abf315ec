package fi.arvio.assessment.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The data file of bodies. */
@Serdeable
record BodiesFile(List<Body> bodies) {}
