package fi.arvio.bot.channel.teams.trust;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In development mode nobody asks who the bot is. */
@Singleton
@Requires(missingBeans = Registration.class)
final class NoCredentials implements Credentials {
    @Override
    public Optional<String> token(@Nullable String tenant, Scope scope) {
        return Optional.empty();
    }

    @Override
    public void refused(String token) {
        // There is none.
    }
}
