package fi.arvio.bot.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to deliver. */
public sealed interface Delivery {
    /**
     * It arrived, safely.
     *
     * @param activity id under which the channel keeps it; null where the channel gives none
     */
    record Delivered(@Nullable String activity) implements Delivery {
        public Delivered() {
            this(null);
        }
    }

    /**
     * It did not, and the same may be sent again.
     *
     * @param atLeast how long the other side asks to be left alone
     */
    record Retry(String reason, Duration atLeast) implements Delivery {
        public Retry(String reason) {
            this(reason, Duration.ZERO);
        }
    }

    /** Nobody knows whether it arrived. A reply is then sent again, an invitation or a reminder never. */
    record Uncertain(String reason) implements Delivery {}

    /** It never will. */
    record Failed(String reason, Cause cause) implements Delivery {
        public Failed(String reason) {
            this(reason, Cause.OTHER);
        }
    }

    /** Why somebody cannot be reached on a channel. */
    enum Cause {
        BLOCKED_BY_USER,
        NOT_INSTALLED,
        DISABLED_BY_ADMIN,
        NOT_FOUND,
        ADDRESS_REFUSED,
        /** No channel leads to the person. */
        NO_ROUTE,
        TOO_BIG,
        OTHER
    }
}
