/** Reads a table in the shape of either source, row by row and without guessing. */
@NullMarked
package fi.arvio.assessment.source.reading;

import org.jspecify.annotations.NullMarked;
