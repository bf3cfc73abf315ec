package fi.arvio.assessment.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The clock of rounds: machine time plus an offset that a demonstration may move forward. */
public final class CampaignTime implements InstantSource {
    private final InstantSource machine;
    private final Supplier<Duration> offset;

    public CampaignTime(InstantSource machine, Supplier<Duration> offset) {
        this.machine = machine;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }
}
