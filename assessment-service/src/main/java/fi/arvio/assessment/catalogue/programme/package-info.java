/** Programmes as they are imported, kept and shown. */
@NullMarked
package fi.arvio.assessment.catalogue.programme;

import org.jspecify.annotations.NullMarked;
