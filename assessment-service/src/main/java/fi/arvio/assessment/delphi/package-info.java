/**
 * Second rounds after the Delphi method (Dalkey and Helmer 1963): what the people of a round look at again, beside what the
 * group answered and an argument each way.
 */
@NullMarked
package fi.arvio.assessment.delphi;

import org.jspecify.annotations.NullMarked;
