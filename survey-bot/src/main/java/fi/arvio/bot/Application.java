package fi.arvio.bot;

import io.micronaut.runtime.Micronaut;

/** Starts the survey bot. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
