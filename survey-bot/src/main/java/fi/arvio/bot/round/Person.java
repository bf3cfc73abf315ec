package fi.arvio.bot.round;

import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Text;

/** One person on a round's roster, as far as the bot needs to know them. */
public record Person(
        String respondent, String name, String entraObjectId, Language language, Text body, String bodyGroup) {}
