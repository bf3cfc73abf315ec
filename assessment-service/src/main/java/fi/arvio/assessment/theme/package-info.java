/** Themes that people bring up themselves, and what is decided of each; a facilitator never learns whose they are. */
@NullMarked
package fi.arvio.assessment.theme;

import org.jspecify.annotations.NullMarked;
