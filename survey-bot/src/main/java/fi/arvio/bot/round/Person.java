package fi.arvio.bot.round;

import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Text;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One person on a round's roster, as far as the bot needs to know them.
 *
 * @param entraObjectId empty for somebody who has none
 * @param email null if none is known
 * @param zone the person's own time zone; null if it is the round's
 */
public record Person(
        String respondent,
        String name,
        String entraObjectId,
        Language language,
        Text body,
        String bodyGroup,
        @Nullable String email,
        @Nullable ZoneId zone) {}
