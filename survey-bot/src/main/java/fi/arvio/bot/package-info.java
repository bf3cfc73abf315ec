/** The survey bot: holds the conversations with the experts and hands their answers on. */
@NullMarked
package fi.arvio.bot;

import org.jspecify.annotations.NullMarked;
