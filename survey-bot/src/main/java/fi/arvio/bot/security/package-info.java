/** Pseudonyms, personal links, the bot's own tokens, and the development mode that listens on loopback only. */
@NullMarked
package fi.arvio.bot.security;

import org.jspecify.annotations.NullMarked;
