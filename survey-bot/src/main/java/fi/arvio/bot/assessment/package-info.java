/** The bot's side of the contract with the assessment service: copies of rounds, answers out, dispositions out. */
@NullMarked
package fi.arvio.bot.assessment;

import org.jspecify.annotations.NullMarked;
