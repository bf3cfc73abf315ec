package fi.arvio.bot.channel.teams;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A conversation as replies need it (the Bot Framework's conversation reference). */
@Serdeable
record Reference(
        String serviceUrl,
        String conversation,
        @Nullable String replyTo,
        Map<String, Object> bot,
        Map<String, Object> user) {}
