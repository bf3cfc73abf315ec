/** Quotes from what people wrote: one person proposes, another clears, and the author can always take it back. */
@NullMarked
package fi.arvio.assessment.quote;

import org.jspecify.annotations.NullMarked;
