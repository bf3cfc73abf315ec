package fi.arvio.bot.channel.teams.trust;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot shows when it calls the Connector. May block. */
public interface Credentials {
    /**
     * A token for conversations of that tenant; empty where none is needed.
     *
     * @param tenant null if the conversation does not say
     * @throws io.micronaut.http.client.exceptions.HttpClientException if no token is to be had just now
     */
    Optional<String> token(@Nullable String tenant);

    /** That token was refused: the next one is a new one. */
    void refused(String token);
}
