/** Makes a programme of a table that was read and of what was known of it before. */
@NullMarked
package fi.arvio.assessment.source.merging;

import org.jspecify.annotations.NullMarked;
