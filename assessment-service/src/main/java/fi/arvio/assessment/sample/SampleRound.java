package fi.arvio.assessment.sample;

import fi.arvio.assessment.roster.opening.RosterFile;
import fi.arvio.assessment.roster.opening.RoundOpening;
import fi.arvio.assessment.round.ReminderPolicy;
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

/** Opens, at the first start, a sample round with sixty invented experts and a pilot with four invented testers. */
@Singleton
@Requires(property = "arvio.sample", value = "true")
public class SampleRound {
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

    /** Returns whether either round is new. */
    public boolean open() {
        Instant now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean assessment = open(assessment(now), "round/roster.json");
        boolean pilot = open(pilot(now), "round/pilot-roster.json");
        return assessment || pilot;
    }

    private boolean open(Round round, String roster) {
        return opening.open(round, files.parse(files.read(roster), RosterFile.class));
    }

    private Round assessment(Instant opensAt) {
        return round(
                "HELSINKI-2025-1",
                "HELSINKI-2025",
                Round.Purpose.ASSESSMENT,
                new Text("Helsinki 2025, kierros 1", "Helsingfors 2025, omgång 1", "Helsinki 2025, round 1"),
                40,
                opensAt);
    }

    private Round pilot(Instant opensAt) {
        return round(
                "HELSINKI-2025-PILOTTI",
                "HELSINKI-2025-PILOTTI",
                Round.Purpose.PILOT,
                new Text("Pilotti", "Pilot", "Pilot"),
                4,
                opensAt);
    }

    private Round round(
            String code, String series, Round.Purpose purpose, Text name, int expectedRespondents, Instant opensAt) {
        return new Round(
                // The same for every replica, so that two that start together open one round.
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                series,
                purpose,
                name,
                RoundStatus.OPEN,
                opensAt,
                opensAt.atZone(HELSINKI).plusDays(DAYS_OPEN).toInstant(),
                HELSINKI,
                new Round.QuestionnaireRef("ARVIO", 1),
                20250303L,
                expectedRespondents,
                5,
                8,
                contact,
                List.of("KOTO", "TYO"),
                List.of("fi", "sv", "en"),
                ReminderPolicy.STANDARD);
    }
}
