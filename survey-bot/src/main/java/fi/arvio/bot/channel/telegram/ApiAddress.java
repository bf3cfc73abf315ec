package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the Bot API is, and the token that is a part of the address.
 *
 * <p>Looked at before the first port is opened. No refusal repeats the token, since what refuses is logged.
 */
@Context
@WithTelegram
class ApiAddress {
    /** As BotFather gives them; nothing else may become a part of an address. */
    private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{20,100}");

    private final String token;
    private final String url;

    ApiAddress(@Value("${arvio.bot.telegram.token}") String token, @Value("${arvio.bot.telegram.url}") String url) {
        this.token = token.strip();
        this.url = url.strip().replaceAll("/+$", "");
        if (!TOKEN.matcher(this.token).matches()) {
            throw new RefusedToStart("ARVIO_BOT_TELEGRAM_TOKEN is not a token as BotFather gives them.");
        }
        if (!isFit(this.url)) {
            throw new RefusedToStart(
                    "ARVIO_BOT_TELEGRAM_URL has to begin with https: the token travels in the address.");
        }
    }

    /** Without encryption only on this machine. */
    private static boolean isFit(String url) {
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && Loopback.isName(host)));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    String token() {
        return token;
    }

    /** What the token is written after. */
    String beforeToken() {
        return url + "/bot";
    }

    /** The text without the token's secret part, fit for a log. */
    String without(@Nullable String text) {
        String secret = token.substring(token.indexOf(':') + 1);
        return String.valueOf(text).replace(secret, "…");
    }
}
