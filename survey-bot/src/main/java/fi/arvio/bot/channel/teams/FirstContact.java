package fi.arvio.bot.channel.teams;

import fi.arvio.bot.channel.teams.graph.AppInstaller;
import fi.arvio.bot.channel.teams.graph.Installation;
import fi.arvio.bot.channel.teams.trust.Credentials;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Opener;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.store.Whereabouts;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the conversation in Teams with somebody whose Microsoft Entra object id is on the roster. */
@Singleton
class FirstContact implements Opener {
    /** The channel's id in the Bot Framework. */
    private static final String CHANNEL = "msteams";

    private final Connector connector;
    private final Credentials credentials;
    private final StateJson json;
    private final String serviceUrl;
    /** By then whoever got the app has been greeted, if Teams tells us at all. */
    private final Duration greeting;

    private final Optional<AppInstaller> installer;

    FirstContact(
            Connector connector,
            Credentials credentials,
            StateJson json,
            @Value("${arvio.bot.service-url}") String serviceUrl,
            @Value("${arvio.graph.greeting}") Duration greeting,
            Optional<AppInstaller> installer) {
        this.greeting = greeting;
        this.installer = installer;
        this.connector = connector;
        this.credentials = credentials;
        this.json = json;
        this.serviceUrl = serviceUrl;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public boolean canOpen(Person person) {
        return credentials.registered().isPresent() && !person.entraObjectId().isEmpty();
    }

    @Override
    public String queue(Person person) {
        return Connector.queue(
                credentials.registered().map(Credentials.Registered::tenant).orElse(null));
    }

    @Override
    public Opening open(Person person) {
        Credentials.Registered us = credentials.registered().orElseThrow();
        return installer.map(graph -> install(graph, us, person)).orElseGet(() -> create(us, person));
    }

    /** Installing brings a conversation, and Teams then tells us that the person is there, who is greeted. */
    private Opening install(AppInstaller graph, Credentials.Registered us, Person person) {
        return switch (graph.install(us.tenant(), person.entraObjectId())) {
            case Installation.Installed(String chat) -> new Opening.Settling(where(us, person, chat), greeting);
            case Installation.Later(String reason, Duration atLeast) ->
                new Opening.NotOpened(new Delivery.Retry(reason, atLeast));
            case Installation.Refused(Delivery.Cause cause, String reason) ->
                new Opening.NotOpened(new Delivery.Failed(reason, cause));
        };
    }

    private Opening create(Credentials.Registered us, Person person) {
        Delivery outcome = connector.open(
                serviceUrl,
                us.tenant(),
                Map.of(
                        "bot", bot(us),
                        "members", List.of(user(person)),
                        "isGroup", false,
                        "tenantId", us.tenant(),
                        "channelData", Map.of("tenant", Map.of("id", us.tenant()))));
        return switch (outcome) {
            case Delivery.Delivered(String conversation)
            when conversation != null -> new Opening.Opened(where(us, person, conversation));
            case Delivery.Delivered ignored ->
                new Opening.NotOpened(new Delivery.Retry("the connector named no conversation"));
            // To open a conversation twice is to open it once.
            case Delivery.Uncertain(String reason) -> new Opening.NotOpened(new Delivery.Retry(reason));
            case Delivery.Retry retry -> new Opening.NotOpened(retry);
            case Delivery.Failed failed -> new Opening.NotOpened(failed);
        };
    }

    private Whereabouts where(Credentials.Registered us, Person person, String conversation) {
        Reference reference = new Reference(serviceUrl, conversation, null, us.tenant(), bot(us), user(person));
        return new Whereabouts(CHANNEL, conversation, json.write(reference));
    }

    /** Teams puts the prefix before the app id of every bot. */
    private static Map<String, Object> bot(Credentials.Registered us) {
        return Map.of("id", "28:" + us.appId());
    }

    private static Map<String, Object> user(Person person) {
        return Map.of("id", person.entraObjectId());
    }
}
