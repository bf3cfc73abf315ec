package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.catalogue.OfficialStatus;
import java.time.LocalDate;

/** A goal's official status as a facilitator has read it off the original: which, of when, and where it stands. */
public record StatedStatus(OfficialStatus status, LocalDate asOf, String source) {}
