/** The gap board: every goal's official status, the experts' view and the gap class between them. */
@NullMarked
package fi.arvio.assessment.snapshot.gapboard;

import org.jspecify.annotations.NullMarked;
