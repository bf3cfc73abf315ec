/** Who is on a roster, how far they have come, and where more are needed. */
@NullMarked
package fi.arvio.assessment.roster.participation;

import org.jspecify.annotations.NullMarked;
