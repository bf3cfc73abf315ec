/** Campaign time of a demo: said, and moved forward. */
@NullMarked
package fi.arvio.demo.time;

import org.jspecify.annotations.NullMarked;
