package fi.arvio.bot.channel.teams.graph;

import java.time.Duration;

/** What Graph answered to a call. */
sealed interface Answer {
    /** Done; {@code body} is its JSON, if it can be trusted to be some. */
    record Done(String body) implements Answer {}

    /** Graph says no; {@code body} may say why. */
    record Refused(int status, String body) implements Answer {}

    /** No answer, or one that asks for patience. */
    record NotNow(String reason, Duration atLeast) implements Answer {
        NotNow(String reason) {
            this(reason, Duration.ZERO);
        }
    }
}
