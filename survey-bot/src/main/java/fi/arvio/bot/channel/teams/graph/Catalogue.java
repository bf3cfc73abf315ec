package fi.arvio.bot.channel.teams.graph;

import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where Microsoft Graph is and which app it installs, as addresses. Looked at before the first port is opened. */
@Context
@WithGraph
class Catalogue {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final String app;
    private final URI graph;

    Catalogue(
            @Value("${arvio.graph.teams-app}") String app,
            @Value("${arvio.graph.url}") String url,
            @Value("${arvio.bot.app-id}") String botAppId) {
        this.app = app.strip();
        if (!ID.matcher(this.app).matches()) {
            throw new RefusedToStart("ARVIO_GRAPH_TEAMS_APP is not the id of an app in the Teams catalogue.");
        }
        if (botAppId.isBlank()) {
            throw new RefusedToStart("ARVIO_GRAPH_TEAMS_APP is set, and ARVIO_BOT_APP_ID is not.");
        }
        this.graph = address(url.strip().replaceAll("/+$", ""));
    }

    /** Without encryption only on this machine: tokens travel there. */
    private static URI address(String url) {
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            if (host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && Loopback.isName(host)))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new RefusedToStart("ARVIO_GRAPH_URL is no address.", e);
        }
        throw new RefusedToStart("ARVIO_GRAPH_URL has to begin with https: tokens travel there.");
    }

    String app() {
        return app;
    }

    /** The app as Graph refers to it. */
    String appReference() {
        return graph + "/v1.0/appCatalogs/teamsApps/" + app;
    }

    /** What is installed for a person. */
    URI installedFor(String user) {
        return URI.create(graph + "/v1.0/users/" + segment(user) + "/teamwork/installedApps");
    }

    /** The app among what is installed for a person. */
    URI appInstalledFor(String user) {
        return URI.create(installedFor(user) + "?$expand=teamsApp&$filter=teamsApp/id%20eq%20'" + app + "'");
    }

    /** The conversation of person and bot that came with an installation. */
    URI chatOf(String user, String installation) {
        return URI.create(installedFor(user) + "/" + segment(installation) + "/chat");
    }

    /** Where a list goes on; empty when that is not at Graph, where alone the token may go. */
    Optional<URI> further(String nextLink) {
        try {
            URI next = new URI(nextLink);
            return Objects.equals(next.getScheme(), graph.getScheme())
                            && Objects.equals(next.getRawAuthority(), graph.getRawAuthority())
                    ? Optional.of(next)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
