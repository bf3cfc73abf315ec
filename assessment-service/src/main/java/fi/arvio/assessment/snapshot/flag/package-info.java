/** The flags that the rules propose on a snapshot's figures, and the figures they rest on. */
@NullMarked
package fi.arvio.assessment.snapshot.flag;

import org.jspecify.annotations.NullMarked;
