package fi.arvio.bot.channel.telegram;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A reply as it is written down for sending.
 *
 * @param text plain, of any length
 * @param rows of the keyboard below it; empty for none
 */
@Serdeable
record Message(String text, List<List<Button>> rows) {

    /** One button: what it says, and what pressing it sends. */
    @Serdeable
    record Button(String title, String code) {}
}
