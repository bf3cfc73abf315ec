/** Immutable copies of a round's answers, what may be told of them, and the documents published from them. */
@NullMarked
package fi.arvio.assessment.snapshot;

import org.jspecify.annotations.NullMarked;
