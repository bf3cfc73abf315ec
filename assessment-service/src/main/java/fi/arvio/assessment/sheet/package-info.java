/** Tables as files that spreadsheets read. */
@NullMarked
package fi.arvio.assessment.sheet;

import org.jspecify.annotations.NullMarked;
