package fi.arvio.bot.channel.teams;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as replies need it (the Bot Framework's conversation reference).
 *
 * @param tenant the Microsoft Entra tenant that it is in, where the channel says
 */
@Serdeable
record Reference(
        String serviceUrl,
        String conversation,
        @Nullable String replyTo,
        @Nullable String tenant,
        Map<String, Object> bot,
        Map<String, Object> user) {}
