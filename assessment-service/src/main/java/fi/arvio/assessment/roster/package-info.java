/** The people invited to a round and how far they have come; knows no pseudonym. */
@NullMarked
package fi.arvio.assessment.roster;

import org.jspecify.annotations.NullMarked;
