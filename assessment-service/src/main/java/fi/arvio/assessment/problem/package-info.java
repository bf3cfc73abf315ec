/** Every error the service can answer with, and its translation to application/problem+json. */
@NullMarked
package fi.arvio.assessment.problem;

import org.jspecify.annotations.NullMarked;
