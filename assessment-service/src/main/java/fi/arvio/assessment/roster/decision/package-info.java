/** Decisions about people on a roster, from proposal and approval to a colleague's standing in, and their log. */
@NullMarked
package fi.arvio.assessment.roster.decision;

import org.jspecify.annotations.NullMarked;
