package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;

/** A published figure and where it was published. */
public record Reading(Evidence evidence, Figure figure) {}
