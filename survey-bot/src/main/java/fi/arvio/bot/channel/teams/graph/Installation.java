package fi.arvio.bot.channel.teams.graph;

import fi.arvio.bot.delivery.Delivery.Cause;
import java.time.Duration;

/** What came of installing the bot for a person. */
public sealed interface Installation {
    /**
     * It is there, now or since long.
     *
     * @param chat id of the conversation in which the bot can write to the person
     */
    record Installed(String chat) implements Installation {}

    /**
     * Not yet, or nobody knows; asking again does no harm.
     *
     * @param atLeast how long Graph asks to be left alone
     */
    record Later(String reason, Duration atLeast) implements Installation {
        public Later(String reason) {
            this(reason, Duration.ZERO);
        }
    }

    /** It will not be, unless somebody changes something. */
    record Refused(Cause cause, String reason) implements Installation {}
}
