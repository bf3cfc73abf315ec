/** One incoming activity from recognition to commit: the host of the pure dialogue. */
@NullMarked
package fi.arvio.bot.turn;

import org.jspecify.annotations.NullMarked;
