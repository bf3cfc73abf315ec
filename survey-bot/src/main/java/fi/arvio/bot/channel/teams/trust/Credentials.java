package fi.arvio.bot.channel.teams.trust;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot shows when it calls the Connector or Microsoft Graph. May block. */
public interface Credentials {
    /**
     * A token for that tenant; empty where none is needed.
     *
     * @param tenant null if nobody says
     * @throws io.micronaut.http.client.exceptions.HttpClientException if no token is to be had just now
     */
    Optional<String> token(@Nullable String tenant, Scope scope);

    /** The same for the Connector. */
    default Optional<String> token(@Nullable String tenant) {
        return token(tenant, Scope.CONNECTOR);
    }

    /** What a token is good for. */
    enum Scope {
        CONNECTOR("https://api.botframework.com/.default"),
        GRAPH("https://graph.microsoft.com/.default");

        private final String name;

        Scope(String name) {
            this.name = name;
        }

        /** As the token endpoint knows it. */
        String inFull() {
            return name;
        }
    }

    /** Who the bot is to Microsoft; empty in development mode. */
    default Optional<Registered> registered() {
        return Optional.empty();
    }

    /**
     * The bot's registration, as far as others need it.
     *
     * @param tenant of people who have not been heard of yet: the first of the list
     */
    record Registered(String appId, String tenant) {}

    /** That token was refused: the next one is a new one. */
    void refused(String token);
}
