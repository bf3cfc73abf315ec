/** Programmes with their themes, goals, actions, indicators and bodies, and what the sources leave unsaid. */
@NullMarked
package fi.arvio.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
