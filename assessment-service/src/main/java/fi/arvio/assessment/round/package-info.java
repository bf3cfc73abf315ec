/** Rounds and the policy frozen when they open; knows neither pseudonym nor person. */
@NullMarked
package fi.arvio.assessment.round;

import org.jspecify.annotations.NullMarked;
