package fi.arvio.bot.channel.teams;

import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where replies may go. An activity names its own address, so that without a list anybody could send us anywhere. */
@Singleton
final class ServiceUrls {
    private static final Set<String> DEFAULT_PORTS = Set.of("", "443");
    private static final int HIGHEST_PORT = 65_535;

    private final boolean development;
    private final List<String> hosts;

    /** A host of the list that begins with a dot stands for everything below it. */
    ServiceUrls(@Value("${arvio.bot.app-id:}") String appId, @Value("${arvio.bot.service-hosts}") String hosts) {
        this.development = appId.isBlank();
        this.hosts = Arrays.stream(hosts.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /** In development mode only this machine; otherwise the hosts of the list, by HTTPS unless they are this machine. */
    boolean allows(String serviceUrl) {
        try {
            URI uri = new URI(serviceUrl);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= HIGHEST_PORT
                    && allows(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean allows(String scheme, String host, int port) {
        if (Loopback.isName(host)) {
            return (scheme.equals("http") || scheme.equals("https")) && (development || hosts.contains(host));
        }
        return !development
                && scheme.equals("https")
                && DEFAULT_PORTS.contains(port < 0 ? "" : Integer.toString(port))
                && hosts.stream()
                        .anyMatch(listed -> listed.startsWith(".") ? host.endsWith(listed) : host.equals(listed));
    }
}
