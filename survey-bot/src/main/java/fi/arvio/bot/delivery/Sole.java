package fi.arvio.bot.delivery;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Whether this process is the only one that can have the database open: a file of H2 is locked by who opens it. */
@Singleton
public final class Sole {
    private final boolean alone;

    Sole(@Value("${arvio.bot.db.url}") String url) {
        this.alone = url.startsWith("jdbc:h2:file:");
    }

    public boolean isAlone() {
        return alone;
    }

    /** Starts a relay as it may be started on this database. */
    public void start(Relay<?> relay) {
        if (alone) {
            relay.startAlone();
        } else {
            relay.start();
        }
    }
}
