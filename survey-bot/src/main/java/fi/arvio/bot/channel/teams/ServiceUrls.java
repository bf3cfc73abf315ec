package fi.arvio.bot.channel.teams;

import fi.arvio.bot.security.Loopback;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where replies may go. An activity names its own address, so that without a list anybody could send us anywhere. */
final class ServiceUrls {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int HIGHEST_PORT = 65_535;

    private ServiceUrls() {}

    /** In development mode only this machine. */
    static boolean allows(String serviceUrl) {
        try {
            URI uri = new URI(serviceUrl);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= HIGHEST_PORT
                    && Loopback.isName(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
