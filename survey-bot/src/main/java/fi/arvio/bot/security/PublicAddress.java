package fi.arvio.bot.security;

import fi.arvio.bot.RefusedToStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.net.URI;
import java.net.URISyntaxException;

/** Where people's browsers find the chat page; looked at before the first port is opened, since links are sent out with it. */
@Context
class PublicAddress {
    private final URI page;

    PublicAddress(@Value("${arvio.bot.public-url}") String url) {
        this.page = page(url.strip());
    }

    /** The page with a fragment, which browsers send to no server. */
    URI withFragment(String fragment) {
        return URI.create(page + "#" + fragment);
    }

    private static URI page(String url) {
        try {
            URI uri = new URI(url);
            if (isWebAddress(uri) && isAlone(uri)) {
                return uri.resolve("/");
            }
        } catch (URISyntaxException e) {
            // Said below, together with addresses of other kinds.
        }
        throw new RefusedToStart("ARVIO_BOT_PUBLIC_URL is \"" + url
                + "\": it must be the address of the chat page without any path, such as https://arvio.example, and https"
                + " unless it is this machine's own.");
    }

    private static boolean isWebAddress(URI uri) {
        String host = uri.getHost();
        return host != null && ("https".equalsIgnoreCase(uri.getScheme()) || isOwn(uri.getScheme(), host));
    }

    private static boolean isOwn(String scheme, String host) {
        return "http".equalsIgnoreCase(scheme) && Loopback.isName(host);
    }

    private static boolean isAlone(URI uri) {
        return uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
    }
}
