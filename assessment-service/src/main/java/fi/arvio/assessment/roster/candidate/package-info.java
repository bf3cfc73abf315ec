/** People as they are named for a roster: what a row tells of one, what is wrong with it, and who they are. */
@NullMarked
package fi.arvio.assessment.roster.candidate;

import org.jspecify.annotations.NullMarked;
