/** What the sources lack or say oddly, told as findings in three languages. */
@NullMarked
package fi.arvio.assessment.catalogue.finding;

import org.jspecify.annotations.NullMarked;
