/** What the opening of a round fixes of its people, and how those who come later are let in. */
@NullMarked
package fi.arvio.assessment.roster.opening;

import org.jspecify.annotations.NullMarked;
