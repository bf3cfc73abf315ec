/** Rosters as files: what an import would do, does and refuses, and the export that can be imported again. */
@NullMarked
package fi.arvio.assessment.roster.file;

import org.jspecify.annotations.NullMarked;
