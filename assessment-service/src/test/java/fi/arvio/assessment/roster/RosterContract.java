package fi.arvio.assessment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.sample.SampleRound;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the roster and the bot's copy of a round promise, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RosterContract {
    private final Database database;
    private RunningService service;
    private String round;

    RosterContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        round = (String) service.get("/api/v1/rounds", "CLIENT").at("rounds.0.id");
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
    void the_roster_has_sixty_with_groups_and_goals() {
        RunningService.Answer roster = service.get("/api/v1/rounds/" + round + "/roster", "FACILITATOR");
        assertThat((List<?>) roster.at("respondents")).hasSize(60);
        assertThat(roster.at("respondents.0.bodyGroup.name.fi")).isNotNull();
        assertThat(String.valueOf(roster.at("respondents.0.goals")))
                .contains("KOTO-1-1,", "KOTO-1-5,")
                .doesNotContain("KOTO-1,");
    }

    @Test
    void participation_is_by_groups_of_at_least_five_and_by_person_only_for_the_facilitator() {
        RunningService.Answer client = participation("CLIENT");
        assertThat(client.at("invited")).isEqualTo(60);
        assertThat(client.each("groups", "invited")).allMatch(invited -> (Integer) invited >= 5);
        assertThat(client.each("groups", "invited").stream()
                        .mapToInt(invited -> (Integer) invited)
                        .sum())
                .isEqualTo(60);
        assertThat(client.json().containsKey("respondents")).isFalse();
        assertThat((List<?>) participation("FACILITATOR").at("respondents")).hasSize(60);
    }

    @Test
    void progress_never_goes_backwards_from_complete() {
        assertThat(report("E07", "COMPLETE").status()).isEqualTo(204);
        assertThat(report("E07", "PARTIAL").status()).isEqualTo(204);
        assertThat(dispositionOf("E07")).isEqualTo("COMPLETE");
        report("E08", "PARTIAL");
        report("E08", "STARTED");
        assertThat(dispositionOf("E08")).isEqualTo("PARTIAL");
    }

    @Test
    void who_refused_or_broke_off_counts_as_such_and_not_as_not_started() {
        assertThat(report("E20", "REFUSED").status()).isEqualTo(204);
        assertThat(report("E21", "PARTIAL").status()).isEqualTo(204);
        assertThat(report("E21", "BREAK_OFF").status()).isEqualTo(204);
        assertThat(report("E21", "STARTED").status()).isEqualTo(204);
        RunningService.Answer client = participation("CLIENT");
        assertThat(client.at("refused")).isEqualTo(1);
        assertThat(client.at("breakOff")).isEqualTo(1);
        int accounted = List.of("notStarted", "started", "partial", "refused", "breakOff", "complete").stream()
                .mapToInt(field -> (Integer) client.at(field))
                .sum();
        assertThat(accounted).isEqualTo(60);
        assertThat(client.each("groups", "breakOff").stream()
                        .mapToInt(n -> (Integer) n)
                        .sum())
                .isEqualTo(1);
        assertThat(dispositionOf("E21")).isEqualTo("BREAK_OFF");
    }

    @Test
    void a_report_about_a_stranger_is_refused_as_a_whole() {
        RunningService.Answer answer = service.put(
                "/api/v1/bot/rounds/" + round + "/dispositions",
                "BOT",
                "{\"dispositions\":[{\"respondent\":\"E09\",\"disposition\":\"STARTED\"},"
                        + "{\"respondent\":\"E99\",\"disposition\":\"STARTED\"}]}");
        assertThat(answer.at("code")).isEqualTo("unknown-respondent");
        assertThat(dispositionOf("E09")).isEqualTo("INVITED");
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

    private RunningService.Answer participation(String role) {
        return service.get("/api/v1/rounds/" + round + "/participation", role);
    }

    private RunningService.Answer report(String respondent, String disposition) {
        return service.put(
                "/api/v1/bot/rounds/" + round + "/dispositions",
                "BOT",
                "{\"dispositions\":[{\"respondent\":\"" + respondent + "\",\"disposition\":\"" + disposition + "\"}]}");
    }

    private Object dispositionOf(String respondent) {
        RunningService.Answer answer = participation("ADMINISTRATOR");
        int position = answer.each("respondents", "id").indexOf(respondent);
        return answer.each("respondents", "disposition").get(position);
    }
}
