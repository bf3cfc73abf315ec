/** When people are invited and reminded, by which text and why, and why not. Pure and deterministic. */
@NullMarked
package fi.arvio.bot.reminder;

import org.jspecify.annotations.NullMarked;
