package fi.arvio.assessment.store;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the data files that ship with the service. */
@Singleton
public class DataFiles {
    private final JsonMapper json;
    private final ResourceResolver resources;

    DataFiles(JsonMapper json, ResourceResolver resources) {
        this.json = json;
        this.resources = resources;
    }

    public DataFile read(String name) {
        try (InputStream stream = resources
                .getResourceAsStream("classpath:" + name)
                .orElseThrow(() -> new IllegalStateException("no data file " + name))) {
            String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new DataFile(name, content, Fingerprint.sha256(content));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public <T> T parse(DataFile file, Class<T> type) {
        try {
            return json.readValue(file.content(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + file.name() + " is not a " + type.getSimpleName(), e);
        }
    }
}
