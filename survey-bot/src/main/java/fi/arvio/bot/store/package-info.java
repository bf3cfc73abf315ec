/** Sessions and answers by pseudonym, contacts by respondent, and both outboxes, in the bot's own database. */
@NullMarked
package fi.arvio.bot.store;

import org.jspecify.annotations.NullMarked;
