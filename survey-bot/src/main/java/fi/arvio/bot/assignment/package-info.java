/** Which questions go to whom: a balanced, repeatable distribution over the roster. Pure. */
@NullMarked
package fi.arvio.bot.assignment;

import org.jspecify.annotations.NullMarked;
