/** Runs both services on one machine with a sample round. */
@NullMarked
package fi.arvio.demo;

import org.jspecify.annotations.NullMarked;
