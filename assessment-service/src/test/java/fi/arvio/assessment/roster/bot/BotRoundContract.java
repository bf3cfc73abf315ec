package fi.arvio.assessment.roster.bot;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.RunningRosters;
import fi.arvio.assessment.sample.SampleRound;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the bot's copy of a round promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class BotRoundContract {
    private final Database database;
    private RunningService service;
    private RunningRosters rosters;
    private String round;

    BotRoundContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        rosters = new RunningRosters(service);
        round = rosters.open();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_sample_round_is_open_for_three_weeks_and_opens_once() {
        RunningService.Answer rounds = service.get("/api/v1/rounds", "CLIENT");
        assertThat(rounds.at("rounds.0.status")).isEqualTo("OPEN");
        assertThat(rounds.at("rounds.0.programmes")).isEqualTo(List.of("KOTO", "TYO"));
        assertThat(service.bean(SampleRound.class).open()).isFalse();
        assertThat((List<?>) service.get("/api/v1/rounds", "CLIENT").at("rounds"))
                .hasSize(2);
    }

    @Test
    void the_pilot_stands_after_the_assessment_with_four_testers_in_one_group() {
        RunningService.Answer rounds = service.get("/api/v1/rounds", "CLIENT");
        assertThat(rounds.each("rounds", "purpose")).containsExactly("ASSESSMENT", "PILOT");
        assertThat(rounds.each("rounds", "series")).doesNotHaveDuplicates();
        RunningService.Answer pilot = service.get("/api/v1/bot/rounds/" + rounds.at("rounds.1.id"), "BOT");
        assertThat(pilot.at("purpose")).isEqualTo("PILOT");
        assertThat(pilot.each("respondents", "id")).containsExactly("P01", "P02", "P03", "P04");
        assertThat(pilot.each("respondents", "language")).containsExactly("fi", "fi", "sv", "en");
        assertThat(pilot.each("respondents", "bodyGroup")).containsOnly("PILOT");
    }

    @Test
    void the_bot_is_told_how_each_goal_is_followed_in_the_words_of_the_source() {
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + round, "BOT");
        assertThat(copy.at("purpose")).isEqualTo("ASSESSMENT");
        int eighth = copy.each("goals", "code").indexOf("TYO-8");
        assertThat(copy.at("goals." + eighth + ".officialStatus")).isNull();
        assertThat(copy.at("goals." + eighth + ".monitoring.indicators.0.target"))
                .isEqualTo("noin 17 prosenttiin");
        assertThat((String) copy.at("goals." + eighth + ".monitoring.indicators.0.current"))
                .contains("10,3 prosenttia");
        assertThat((List<?>) copy.at("goals." + eighth + ".monitoring.followUps"))
                .hasSize(6);
        assertThat((String) copy.at("goals." + eighth + ".monitoring.followUps.0.text"))
                .startsWith("Seurantakaudella kaupunki on päivittänyt");
        assertThat((List<?>) copy.at("goals.0.monitoring.followUps")).isEmpty();
    }

    @Test
    void what_a_facilitator_fills_in_reaches_the_bot_with_a_new_tag() {
        String path = "/api/v1/bot/rounds/" + round;
        RunningService.Answer before = service.get(path, "BOT");
        service.put(
                "/api/v1/programmes/TYO/goals/TYO-3/official-status",
                "FACILITATOR",
                "{\"status\":\"STARTED\",\"asOf\":\"2024-05-31\",\"source\":\"Alkuperäinen taulukko\"}");
        RunningService.Answer after = again(path, before);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        int third = after.each("goals", "code").indexOf("TYO-3");
        assertThat(after.at("goals." + third + ".officialStatus.status")).isEqualTo("STARTED");
        assertThat(after.at("goals." + third + ".officialStatus.asOf")).isEqualTo("2024-05-31");
    }

    @Test
    void the_bot_gets_its_copy_once_and_then_only_that_nothing_changed() {
        RunningService.Answer first = service.get("/api/v1/bot/rounds/" + round, "BOT");
        assertThat((List<?>) first.at("goals")).hasSize(23);
        assertThat((List<?>) first.at("respondents")).hasSize(60);
        assertThat(first.at("seed")).isEqualTo(20250303);
        RunningService.Answer second = again("/api/v1/bot/rounds/" + round, first);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void the_questionnaire_is_handed_out_to_be_kept_for_ever() {
        RunningService.Answer answer = service.get("/api/v1/questionnaires/ARVIO/versions/1", "BOT");
        assertThat(answer.at("code")).isEqualTo("ARVIO");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(again("/api/v1/questionnaires/ARVIO/versions/1", answer).status())
                .isEqualTo(304);
    }

    private RunningService.Answer again(String path, RunningService.Answer first) {
        return service.send(service.request(path, "BOT")
                .header("If-None-Match", first.header("ETag"))
                .GET());
    }
}
