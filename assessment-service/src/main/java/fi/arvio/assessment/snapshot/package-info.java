/** Immutable copies of a round's answers, and the cells published from them. */
@NullMarked
package fi.arvio.assessment.snapshot;

import org.jspecify.annotations.NullMarked;
