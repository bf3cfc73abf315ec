/** The assessment service: programmes, rounds, answers, published results and flags. */
@NullMarked
package fi.arvio.assessment;

import org.jspecify.annotations.NullMarked;
