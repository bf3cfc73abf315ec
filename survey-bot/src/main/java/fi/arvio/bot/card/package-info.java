/** Prompts as Adaptive Cards with a plain-text twin. Pure. */
@NullMarked
package fi.arvio.bot.card;

import org.jspecify.annotations.NullMarked;
