/** A thin, explicit way to run portable SQL in the current transaction. */
@NullMarked
package fi.arvio.assessment.store;

import org.jspecify.annotations.NullMarked;
