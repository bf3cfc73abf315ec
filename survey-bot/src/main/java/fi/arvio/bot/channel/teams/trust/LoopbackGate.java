package fi.arvio.bot.channel.teams.trust;

import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The gate of the development mode: whoever is on this machine may say anything. */
@Singleton
@Requires(missingBeans = Registration.class)
final class LoopbackGate implements Gate {
    @Override
    public Caller look(HttpRequest<?> request) {
        return Loopback.isFrom(request.getRemoteAddress(), request.getHeaders().get("Host"))
                ? new Caller.Admitted(activity -> Optional.empty())
                : new Caller.TurnedAway(ProblemCode.LOOPBACK_ONLY, "Call from this machine, by the name localhost.");
    }
}
