package fi.arvio.assessment.sample;

import fi.arvio.assessment.roster.RosterFile;
import fi.arvio.assessment.roster.RoundOpening;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.store.DataFiles;
import fi.arvio.assessment.text.Text;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Opens the sample round with sixty invented experts at the first start; it closes after three weeks. */
@Singleton
@Requires(property = "arvio.sample", value = "true")
public class SampleRound {
    private static final String CODE = "HELSINKI-2025-1";
    private static final int DAYS_OPEN = 21;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final RoundOpening opening;
    private final DataFiles files;
    private final CampaignTime time;
    private final String contact;

    SampleRound(RoundOpening opening, DataFiles files, CampaignTime time, @Value("${arvio.contact}") String contact) {
        this.opening = opening;
        this.files = files;
        this.time = time;
        this.contact = contact;
    }

    /** Returns whether the round is new. */
    public boolean open() {
        Instant now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        return opening.open(round(now), files.parse(files.read("round/roster.json"), RosterFile.class));
    }

    private Round round(Instant opensAt) {
        return new Round(
                // The same for every replica, so that two that start together open one round.
                UUID.nameUUIDFromBytes(CODE.getBytes(StandardCharsets.UTF_8)),
                CODE,
                "HELSINKI-2025",
                new Text("Helsinki 2025, kierros 1", "Helsingfors 2025, omgång 1", "Helsinki 2025, round 1"),
                RoundStatus.OPEN,
                opensAt,
                opensAt.atZone(HELSINKI).plusDays(DAYS_OPEN).toInstant(),
                HELSINKI,
                new Round.QuestionnaireRef("ARVIO", 1),
                20250303L,
                40,
                5,
                8,
                contact,
                List.of("KOTO", "TYO"));
    }
}
