/** The one class that a started service loads from the demo. */
@NullMarked
package fi.arvio.demo.lifeline;

import org.jspecify.annotations.NullMarked;
