package fi.arvio.bot.channel.teams.graph;

import fi.arvio.bot.delivery.Delivery.Cause;

/**
 * Why Graph does not install the bot for somebody.
 *
 * <p>Errors come as {@code {"error":{"code":…,"message":…}}}; messages may name people, so none is passed on.
 */
final class Refusals {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String NO_ROLE = "Missing role permissions";

    private Refusals() {}

    static Installation judge(Answer.Refused refused) {
        return switch (refused.status()) {
            case FORBIDDEN ->
                new Installation.Refused(
                        Cause.DISABLED_BY_ADMIN,
                        refused.body().contains(NO_ROLE)
                                ? "the bot has not been granted TeamsAppInstallation.ReadWriteSelfForUser.All"
                                : "the organisation does not let the bot be installed for the person");
            case NOT_FOUND -> new Installation.Refused(Cause.NOT_FOUND, "Graph does not know the person or the app");
            default -> new Installation.Refused(Cause.OTHER, Graph.answered(refused.status()));
        };
    }
}
