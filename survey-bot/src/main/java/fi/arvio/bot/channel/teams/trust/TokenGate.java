package fi.arvio.bot.channel.teams.trust;

import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.problem.ProblemCode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets in what the Bot Framework sends for this bot, from the tenants that may use it. */
@Singleton
@Requires(beans = Registration.class)
final class TokenGate implements Gate {
    private static final String SCHEME = "Bearer ";

    private final TokenCheck check;
    private final SigningKeys keys;
    private final Set<String> tenants;
    private final InstantSource machineTime;

    TokenGate(Registration registration, SigningKeys keys, InstantSource machineTime) {
        this.check = new TokenCheck(registration.appId(), registration.issuer());
        this.keys = keys;
        this.tenants = registration.tenants();
        this.machineTime = machineTime;
    }

    @Override
    public Caller look(HttpRequest<?> request) {
        List<String> headers = request.getHeaders().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() != 1 || !headers.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Caller.TurnedAway(ProblemCode.UNAUTHENTICATED, "Send one bearer token of the Bot Framework.");
        }
        String token = headers.getFirst().substring(SCHEME.length()).strip();
        return switch (check.check(token, keys::find, machineTime.instant())) {
            case TokenCheck.Outcome.Refused(String reason) ->
                new Caller.TurnedAway(ProblemCode.UNAUTHENTICATED, reason);
            case TokenCheck.Outcome.Genuine genuine -> new Caller.Admitted(activity -> objection(genuine, activity));
        };
    }

    private Optional<String> objection(TokenCheck.Outcome.Genuine token, Fields activity) {
        if (!activity.text("serviceUrl").filter(token.serviceUrl()::equals).isPresent()) {
            return Optional.of("The token speaks for another serviceUrl.");
        }
        if (!activity.text("channelId").filter(token.endorsements()::contains).isPresent()) {
            return Optional.of("The token's key is not endorsed for this channel.");
        }
        List<String> named = Tenant.namedIn(activity);
        boolean allowed = !named.isEmpty()
                && tenants.containsAll(named)
                && Set.copyOf(named).size() == 1;
        return allowed ? Optional.empty() : Optional.of("The activity comes from no tenant that may use this bot.");
    }
}
