/** Questionnaire versions: published once, never changed. */
@NullMarked
package fi.arvio.assessment.questionnaire;

import org.jspecify.annotations.NullMarked;
