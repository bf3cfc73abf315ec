/** Experts who answer by themselves, the same way in every run. */
@NullMarked
package fi.arvio.demo.simulation;

import org.jspecify.annotations.NullMarked;
