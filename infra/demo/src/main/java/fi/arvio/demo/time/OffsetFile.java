package fi.arvio.demo.time;

import fi.arvio.demo.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;

/** How far campaign time is ahead of the machine's: a file that both services read, and that nobody reads half written. */
record OffsetFile(Path file, InstantSource machine) {
    static OffsetFile in(Path data, InstantSource machine) {
        return new OffsetFile(data.resolve("clock-offset"), machine);
    }

    Instant now() throws IOException {
        return machine.instant().plus(offset());
    }

    /** Moves from now to what {@code target} makes of now; the demo page may be at it too, so that one waits for the other. */
    void move(UnaryOperator<Instant> target) throws IOException {
        var lock = file.resolveSibling("clock-offset.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Given back when the channel closes.
            channel.lock();
            var atMachine = machine.instant();
            write(Duration.between(atMachine, target.apply(atMachine.plus(offset()))));
        }
    }

    private void write(Duration offset) throws IOException {
        var written = file.resolveSibling("clock-offset.new");
        Files.writeString(written, offset + "\n");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Duration offset() throws IOException {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (DateTimeParseException e) {
            throw new Refusal(file + " holds no duration such as PT96H: mend it or remove it.");
        }
    }
}
