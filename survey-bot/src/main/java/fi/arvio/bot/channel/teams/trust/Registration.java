package fi.arvio.bot.channel.teams.trust;

import fi.arvio.bot.RefusedToStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bot as it is registered with Microsoft. Looked at before the first port is opened: half a registration is none. */
@Context
@Requires(property = Registration.APP_ID, pattern = Registration.SOMETHING)
final class Registration {
    static final String APP_ID = "arvio.bot.app-id";
    static final String SOMETHING = ".*\\S.*";

    private final String appId;
    private final String secret;
    private final List<String> tenants;
    private final String issuer;
    private final String metadataUrl;
    private final String tokenUrl;

    Registration(
            @Value("${arvio.bot.app-id}") String appId,
            @Value("${arvio.bot.app-secret:}") String secret,
            @Value("${arvio.bot.tenants:}") String tenants,
            @Value("${arvio.bot.issuer}") String issuer,
            @Value("${arvio.bot.openid-metadata}") String metadataUrl,
            @Value("${arvio.bot.token-url}") String tokenUrl,
            @Value("${arvio.demo}") boolean demo) {
        this.appId = appId.strip();
        this.secret = secret.strip();
        this.tenants = list(tenants);
        this.issuer = issuer;
        this.metadataUrl = metadataUrl;
        this.tokenUrl = tokenUrl;
        if (this.secret.isEmpty()) {
            throw new RefusedToStart("ARVIO_BOT_APP_ID is set, and ARVIO_BOT_APP_SECRET is not.");
        }
        if (this.tenants.isEmpty()) {
            throw new RefusedToStart(
                    "ARVIO_BOT_APP_ID is set, and ARVIO_BOT_TENANTS is not: name the tenants that may use"
                            + " the bot, with commas between them.");
        }
        if (demo) {
            throw new RefusedToStart(
                    "ARVIO_BOT_APP_ID and ARVIO_DEMO are both set: in the demo anybody can be anybody.");
        }
    }

    /** What a setting with commas in it lists. */
    static List<String> list(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    String appId() {
        return appId;
    }

    String secret() {
        return secret;
    }

    Set<String> tenants() {
        return Set.copyOf(tenants);
    }

    /** The tenant of a conversation that does not say. */
    String firstTenant() {
        return tenants.getFirst();
    }

    String issuer() {
        return issuer;
    }

    String metadataUrl() {
        return metadataUrl;
    }

    /** Where a tenant's tokens are had. */
    String tokenUrl(String tenant) {
        return tokenUrl.replace("{tenant}", tenant);
    }

    /** A secret is never printed. */
    @Override
    public String toString() {
        return Stream.of(appId, String.join(" ", tenants)).toList().toString();
    }
}
