/** The sample round that a demonstration starts with. */
@NullMarked
package fi.arvio.assessment.sample;

import org.jspecify.annotations.NullMarked;
