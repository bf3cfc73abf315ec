/** Pilot rounds: what their testers did not understand, told without a value and without a pseudonym. */
@NullMarked
package fi.arvio.assessment.pilot;

import org.jspecify.annotations.NullMarked;
