/** Compares what experts say of a goal's traffic light with the one that is officially stated, and counts statuses. */
@NullMarked
package fi.arvio.assessment.gap;

import org.jspecify.annotations.NullMarked;
