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

/** The two clocks: machine time for leases, tokens and logs; campaign time for everything that people plan. */
@Factory
class Clocks {
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
        return () -> machineTime.instant().plus(offset(file));
    }

    private static Duration offset(Path file) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the clock's offset from " + file, e);
        }
    }
}
