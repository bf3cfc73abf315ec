/** The way to the API's own description. */
@NullMarked
package fi.arvio.assessment.docs;

import org.jspecify.annotations.NullMarked;
