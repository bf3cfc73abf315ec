/** The dialogue in a terminal: a client of the bot's chat interface, beside the chat page. */
@NullMarked
package fi.arvio.demo.console;

import org.jspecify.annotations.NullMarked;
