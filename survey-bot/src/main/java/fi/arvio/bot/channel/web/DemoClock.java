package fi.arvio.bot.channel.web;

import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Campaign time of the demo, which the page may move forward: by the file that both services read. */
@Singleton
@Requires(property = "arvio.demo", value = "true")
class DemoClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final int LONGEST = 20;

    private final Path file;
    private final InstantSource machine;
    private final InstantSource campaign;

    DemoClock(
            @Value("${arvio.clock.offset-file}") String file,
            InstantSource machine,
            @CampaignTime InstantSource campaign) {
        this.file = Path.of(file);
        this.machine = machine;
        this.campaign = campaign;
    }

    ZonedDateTime now() {
        return campaign.instant().atZone(ZONE);
    }

    /** Moves on by an ISO-8601 period or duration, of a year at most; nothing happens and nothing is returned for others. */
    synchronized Optional<ZonedDateTime> forward(String by) throws IOException {
        Path lock = file.resolveSibling("clock-offset.lock");
        // ./arvio time may be at it too; given back when the channel closes.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            ZonedDateTime now = now();
            Optional<ZonedDateTime> target = target(now, by);
            if (target.isPresent()) {
                write(Duration.between(machine.instant(), target.get().toInstant()));
            }
            return target;
        }
    }

    private void write(Duration offset) throws IOException {
        Path written = file.resolveSibling("clock-offset.new");
        Files.writeString(written, offset + "\n");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A day later is the same time of day, whatever summer time does. */
    private static Optional<ZonedDateTime> target(ZonedDateTime now, String by) {
        if (by.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            TemporalAmount amount = by.startsWith("PT") ? Duration.parse(by) : Period.parse(by);
            return Optional.of(now.plus(amount))
                    .filter(later -> later.isAfter(now) && !later.isAfter(now.plusYears(1)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
