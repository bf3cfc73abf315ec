/** Errors of the HTTP interface as RFC 9457 problem details. */
@NullMarked
package fi.arvio.bot.problem;

import org.jspecify.annotations.NullMarked;
