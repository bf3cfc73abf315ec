/** The bot's read model of a frozen questionnaire version. Pure. */
@NullMarked
package fi.arvio.bot.questionnaire;

import org.jspecify.annotations.NullMarked;
