/** The open rounds as the bot knows them: who is on the roster and what they are asked. */
@NullMarked
package fi.arvio.bot.round;

import org.jspecify.annotations.NullMarked;
