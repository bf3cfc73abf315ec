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
     * Nobody knows, or not yet; the same may be sent again.
     *
     * @param atLeast how long the other side asks to be left alone
     */
    record Retry(String reason, Duration atLeast) implements Delivery {
        public Retry(String reason) {
            this(reason, Duration.ZERO);
        }
    }

    /** It never will. */
    record Failed(String reason) implements Delivery {}
}
