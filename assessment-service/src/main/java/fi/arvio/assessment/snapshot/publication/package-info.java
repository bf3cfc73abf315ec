/** Taking snapshots and showing them: all that one publishes, and how answers changed since the round it repeats. */
@NullMarked
package fi.arvio.assessment.snapshot.publication;

import org.jspecify.annotations.NullMarked;
