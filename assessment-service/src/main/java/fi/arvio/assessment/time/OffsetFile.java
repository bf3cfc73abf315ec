package fi.arvio.assessment.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** Reads the campaign offset, an ISO-8601 duration, afresh each time: both services follow one file. */
record OffsetFile(Path path) implements Supplier<Duration> {
    @Override
    public Duration get() {
        try {
            String written = Files.readString(path).strip();
            return written.isEmpty() ? Duration.ZERO : Duration.parse(written);
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the campaign offset " + path, e);
        }
    }
}
