/** What people make of the flags that rules propose: which go to a workshop, what became of each, and why. */
@NullMarked
package fi.arvio.assessment.flagging;

import org.jspecify.annotations.NullMarked;
