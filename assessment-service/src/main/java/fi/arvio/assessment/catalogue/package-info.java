/** Programmes with their themes, goals, actions, indicators and bodies. */
@NullMarked
package fi.arvio.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
