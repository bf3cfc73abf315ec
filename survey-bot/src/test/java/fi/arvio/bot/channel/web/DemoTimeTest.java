package fi.arvio.bot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.Database;
import fi.arvio.bot.Json;
import fi.arvio.bot.RawHttp;
import fi.arvio.bot.RunningBot;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Campaign time on the demo's page, as the page asks for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoTimeTest {
    private static final String PATH = "/chat/demo/time";
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2, Map.of("arvio.demo", true));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void machineTime() {
        bot.offset(null);
    }

    @Test
    void it_says_what_the_time_is_in_helsinki() {
        OffsetDateTime now = time(bot.get(PATH, null));
        assertThat(now.toInstant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(now.getOffset()).isEqualTo(HELSINKI.getRules().getOffset(now.toInstant()));
    }

    @ParameterizedTest
    @CsvSource({"P1D, 1", "P3D, 3", "P1W, 7", "P365D, 365"})
    void it_goes_on_by_days_at_the_same_time_of_day_and_the_bot_with_it(String step, int days) {
        OffsetDateTime before = time(bot.get(PATH, null));
        OffsetDateTime after = time(forward(step));
        assertThat(after.toLocalDateTime())
                .isBetween(
                        before.toLocalDateTime().plusDays(days),
                        before.toLocalDateTime().plusDays(days).plusSeconds(60));
        assertThat(time(bot.get(PATH, null))).isBetween(after, after.plusMinutes(1));
    }

    @Test
    void steps_add_up() {
        OffsetDateTime before = time(bot.get(PATH, null));
        forward("P1D");
        OffsetDateTime after = time(forward("PT6H"));
        assertThat(after.toLocalDate()).isAfter(before.toLocalDate());
        assertThat(Duration.between(before, after)).isGreaterThanOrEqualTo(Duration.ofHours(29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P0D",
                "PT0S",
                "P-1D",
                "PT-1H",
                "-P1D",
                "P367D",
                "P2Y",
                "PT9000H",
                "P99999999999D",
                "PT1E9H",
                "tomorrow",
                "P1D1111111111111111111111111"
            })
    void whatever_goes_back_too_far_or_nowhere_is_refused_and_nothing_moves(String step) {
        forward("P1D");
        OffsetDateTime before = time(bot.get(PATH, null));
        HttpResponse<String> refused = forward(step);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Json.object(refused.body())).containsEntry("code", "malformed-request");
        assertThat(Duration.between(before, time(bot.get(PATH, null)))).isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "7", "{\"forward\":null}", "{\"forward\":[]}", "{"})
    void a_body_without_a_step_is_a_bad_request(String body) {
        assertThat(bot.post(PATH, null, body).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_elsewhere_that_points_its_name_here_moves_nothing() {
        assertThat(RawHttp.status(bot.port(), RawHttp.get(PATH, "evil.example")))
                .isEqualTo(404);
        assertThat(RawHttp.status(bot.port(), RawHttp.post(PATH, "evil.example:3978", "{\"forward\":\"P1D\"}")))
                .isEqualTo(404);
        assertThat(time(bot.get(PATH, null)).toInstant()).isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void outside_the_demo_it_is_not_there() {
        try (RunningBot serious = RunningBot.on(Database.H2)) {
            assertThat(serious.get(PATH, null).statusCode()).isEqualTo(404);
            assertThat(serious.post(PATH, null, "{\"forward\":\"P1D\"}").statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> forward(String step) {
        return bot.post(PATH, null, Json.write(Map.of("forward", step)));
    }

    private static OffsetDateTime time(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return OffsetDateTime.parse(String.valueOf(Json.object(response.body()).get("now")));
    }
}
