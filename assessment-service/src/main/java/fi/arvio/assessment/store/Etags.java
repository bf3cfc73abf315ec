package fi.arvio.assessment.store;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tags what callers are shown by what it says. */
@Singleton
public class Etags {
    private final JsonMapper json;

    Etags(JsonMapper json) {
        this.json = json;
    }

    public Etag of(Object view) {
        try {
            return new Etag(Fingerprint.sha256(json.writeValueAsString(view)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
