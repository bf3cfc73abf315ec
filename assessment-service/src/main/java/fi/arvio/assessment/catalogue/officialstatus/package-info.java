/** The official statuses of goals that facilitators have stated, with source and date. */
@NullMarked
package fi.arvio.assessment.catalogue.officialstatus;

import org.jspecify.annotations.NullMarked;
