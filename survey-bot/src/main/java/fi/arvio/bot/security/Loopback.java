package fi.arvio.bot.security;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts as this very machine. */
public final class Loopback {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Loopback() {}

    /** Whether a host name is one of the machine's own; no name is looked up. */
    public static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a server that listens on that host can be reached from this machine only. */
    static boolean isBoundTo(String host) {
        try {
            return isName(host) || InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Whether a request comes from this machine and was meant for it.
     *
     * <p>The Host header is looked at too: a page elsewhere can point its own name at loopback (DNS rebinding).
     */
    public static boolean isFrom(InetSocketAddress sender, @Nullable String hostHeader) {
        InetAddress address = sender.getAddress();
        return address != null && address.isLoopbackAddress() && isName(host(hostHeader));
    }

    private static String host(@Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            URI uri = new URI("http://" + header);
            return uri.getHost() == null || uri.getRawUserInfo() != null ? "" : uri.getHost();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
