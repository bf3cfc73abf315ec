package fi.arvio.bot.channel.email;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is written down for sending.
 *
 * @param key says that two messages are the same one; whoever gets both can tell
 * @param text plain
 * @param html the same with its link to click; null where text is all
 * @param language of the words, as an ISO 639-1 code
 */
@Serdeable
public record Mail(
        String key, String subject, String text, @Nullable String html, String language) {}
