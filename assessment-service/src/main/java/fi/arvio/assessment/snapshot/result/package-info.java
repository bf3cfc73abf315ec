/** What snapshots tell of the items: figures by goal, theme, programme and body group, priorities, or why there is no figure. */
@NullMarked
package fi.arvio.assessment.snapshot.result;

import org.jspecify.annotations.NullMarked;
