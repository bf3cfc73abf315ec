/** Versioned rules over published figures that propose what a follow-up workshop should take up; people choose. */
@NullMarked
package fi.arvio.assessment.flag;

import org.jspecify.annotations.NullMarked;
