package fi.arvio.bot.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way to a channel.
 *
 * @param reference where it goes, as the channel needs it, in JSON
 * @param activity what is sent, in JSON
 * @param card stands for the question whose card it is, without telling it; null for what is none
 * @param replaces whether it takes the place of the card that was shown last, rather than following it
 */
@MappedEntity("reply")
public record ReplyRow(
        @Id @GeneratedValue @Nullable Long id,
        String channel,
        String conversation,
        String reference,
        String activity,
        int attempts,
        Instant dueAt,
        @Nullable String refusal,
        @Nullable String card,
        boolean replaces) {}
