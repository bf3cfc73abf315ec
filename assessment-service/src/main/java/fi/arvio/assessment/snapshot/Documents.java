package fi.arvio.assessment.snapshot;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads, as JSON, the documents that snapshots publish. */
@Singleton
public class Documents {
    private final JsonMapper json;

    Documents(JsonMapper json) {
        this.json = json;
    }

    public String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
