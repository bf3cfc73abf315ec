/** Words in Finnish, Swedish and English. */
@NullMarked
package fi.arvio.assessment.text;

import org.jspecify.annotations.NullMarked;
