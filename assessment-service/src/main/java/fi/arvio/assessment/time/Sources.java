package fi.arvio.assessment.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;

/** Supplies both clocks and the identifiers, so that nothing reads them from the air. */
@Factory
final class Sources {
    @Singleton
    @Named("machine")
    InstantSource machineTime() {
        return Clock.systemUTC();
    }

    @Singleton
    CampaignTime campaignTime(
            @Named("machine") InstantSource machine, @Value("${arvio.clock.offset-file}") Path offsetFile) {
        return new CampaignTime(machine, new OffsetFile(offsetFile));
    }

    @Singleton
    Ids ids() {
        return UUID::randomUUID;
    }
}
