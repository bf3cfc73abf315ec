/** How rounds are drafted and shown, what of them still changes, and the rules that every one of them keeps. */
@NullMarked
package fi.arvio.assessment.round.draft;

import org.jspecify.annotations.NullMarked;
