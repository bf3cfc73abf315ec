/** Campaign time, machine time and identifiers, all injected. */
@NullMarked
package fi.arvio.assessment.time;

import org.jspecify.annotations.NullMarked;
