package fi.arvio.bot.turn;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two clocks: machine time for leases, tokens and logs; campaign time for everything that people plan. */
@Factory
class Clocks {
    private static final Logger LOG = LoggerFactory.getLogger(Clocks.class);

    @Singleton
    @Primary
    InstantSource machineTime() {
        return InstantSource.system();
    }

    /** Machine time plus the offset that a demo's data folder may hold, in ISO-8601, such as PT72H. */
    @Singleton
    @CampaignTime
    InstantSource campaignTime(InstantSource machineTime, @Value("${arvio.clock.offset-file}") String offsetFile) {
        Path file = Path.of(offsetFile);
        AtomicReference<Duration> last = new AtomicReference<>(Duration.ZERO);
        return () -> machineTime.instant().plus(last.updateAndGet(before -> offset(file, before)));
    }

    private static Duration offset(Path file, Duration before) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            // It may just be written; no turn fails for that.
            LOG.warn("Cannot read the clock's offset from {}; it stays at {}", file, before, e);
            return before;
        }
    }
}
