/** Programmes as tables: reads them into the catalogue, and writes them in the same shape. */
@NullMarked
package fi.arvio.assessment.source;

import org.jspecify.annotations.NullMarked;
