package fi.arvio.bot.conversation;

import fi.arvio.bot.text.Language;

/**
 * How a person wants to be talked to.
 *
 * @param textOnly whether words alone are sent, without cards
 * @param shuffle settles the order of choices for this person
 */
public record Manner(Language language, boolean textOnly, long shuffle) {
    Manner speaking(Language next) {
        return new Manner(next, textOnly, shuffle);
    }

    Manner inTextOnly(boolean next) {
        return new Manner(language, next, shuffle);
    }
}
