package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.round.RoundStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** The rounds that the bot has to work on. */
@Serdeable
record BotRoundsView(List<BotRoundLine> rounds) {
    /** A round and where it is in its life. */
    @Serdeable
    record BotRoundLine(UUID id, RoundStatus status) {}
}
