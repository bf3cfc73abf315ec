package fi.arvio.bot.turn;

import fi.arvio.bot.card.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * One reply before a channel writes it down.
 *
 * @param languageTag of the words
 * @param card stands for the question whose card it is, without telling it; null for what is none
 * @param replaces whether it takes the place of that question's card, rather than following it
 */
public record Letter(
        Rendered rendered, String languageTag, @Nullable String card, boolean replaces) {}
