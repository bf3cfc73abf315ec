/** A PostgreSQL of the demo's own: unpacked, started and ended with it. */
@NullMarked
package fi.arvio.demo.postgres;

import org.jspecify.annotations.NullMarked;
