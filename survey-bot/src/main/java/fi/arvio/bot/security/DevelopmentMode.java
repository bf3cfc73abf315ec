package fi.arvio.bot.security;

import fi.arvio.bot.RefusedToStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import org.jspecify.annotations.Nullable;

/**
 * Without an app id nobody can tell who is calling, so the bot then listens on loopback only, or not at all.
 *
 * <p>Created at start, before the first port is opened: what must not run does not start.
 */
@Context
public class DevelopmentMode {

    DevelopmentMode(
            @Nullable @Value("${arvio.bot.app-id:}") String appId, @Value("${micronaut.server.host}") String host) {
        if (appId != null && !appId.isBlank()) {
            return;
        }
        if (!Loopback.isBoundTo(host)) {
            throw new RefusedToStart("Without ARVIO_BOT_APP_ID the bot listens on loopback only, and ARVIO_BOT_HOST is "
                    + host + ": set it to 127.0.0.1.");
        }
    }
}
