/** The dialogue as a pure function: script, state and input in, new state and events out. */
@NullMarked
package fi.arvio.bot.conversation;

import org.jspecify.annotations.NullMarked;
