/** Sends planned replies to the channels until they have arrived. */
@NullMarked
package fi.arvio.bot.delivery;

import org.jspecify.annotations.NullMarked;
