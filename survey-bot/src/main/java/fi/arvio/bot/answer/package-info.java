/** Reads what a person typed: an answer, a missing reason, a command, or a question back. Pure and deterministic. */
@NullMarked
package fi.arvio.bot.answer;

import org.jspecify.annotations.NullMarked;
