package fi.arvio.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignTimeTest {
    @Test
    void a_round_whose_day_has_come_is_closing_and_stays_with_the_bot(@TempDir Path folder) throws Exception {
        Path offset = folder.resolve("clock-offset");
        try (RunningService service =
                RunningService.on(Database.H2, Map.of("arvio.clock.offset-file", offset.toString()))) {
            assertThat(service.get("/api/v1/rounds", "CLIENT").at("rounds.0.status"))
                    .isEqualTo("OPEN");

            Files.writeString(offset, "P21DT1H\n");

            assertThat(service.get("/api/v1/rounds", "CLIENT").at("rounds.0.status"))
                    .isEqualTo("CLOSING");
            assertThat(service.get("/api/v1/bot/rounds", "BOT").at("rounds.0.status"))
                    .isEqualTo("CLOSING");
        }
    }
}
