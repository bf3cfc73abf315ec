package fi.arvio.assessment.roster.participation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.RunningRosters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is told of how far people have come, and of where more are needed, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ParticipationContract {
    private final Database database;
    private RunningService service;
    private RunningRosters rosters;
    private String open;

    ParticipationContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        rosters = new RunningRosters(service);
        open = rosters.open();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_roster_has_sixty_with_groups_and_goals() {
        RunningService.Answer roster = service.get("/api/v1/rounds/" + open + "/roster", "FACILITATOR");
        assertThat((List<?>) roster.at("respondents")).hasSize(60);
        assertThat(roster.at("respondents.0.bodyGroup.name.fi")).isNotNull();
        assertThat(String.valueOf(roster.at("respondents.0.goals")))
                .contains("KOTO-1-1,", "KOTO-1-5,")
                .doesNotContain("KOTO-1,");
    }

    @Test
    void participation_is_by_groups_of_at_least_five_and_by_person_only_for_the_facilitator() {
        RunningService.Answer client = rosters.participation("CLIENT");
        assertThat(client.at("invited")).isEqualTo(60);
        assertThat(client.each("groups", "invited")).allMatch(invited -> (Integer) invited >= 5);
        assertThat(client.each("groups", "invited").stream()
                        .mapToInt(invited -> (Integer) invited)
                        .sum())
                .isEqualTo(60);
        assertThat(client.json().containsKey("respondents")).isFalse();
        assertThat((List<?>) rosters.participation("FACILITATOR").at("respondents"))
                .hasSize(60);
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
        RunningService.Answer client = rosters.participation("CLIENT");
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
        RunningService.Answer answer = report("{\"respondent\":\"E09\",\"disposition\":\"STARTED\"},"
                + "{\"respondent\":\"E99\",\"disposition\":\"STARTED\"}");
        assertThat(answer.at("code")).isEqualTo("unknown-respondent");
        assertThat(dispositionOf("E09")).isEqualTo("INVITED");
    }

    @Test
    void delivery_and_contact_stand_beside_how_far_somebody_is() {
        assertThat(report("{\"respondent\":\"E40\",\"delivery\":\"UNREACHABLE\",\"cause\":\"NOT_INSTALLED\"}")
                        .status())
                .isEqualTo(204);
        assertThat(RunningRosters.of(rosters.participation("FACILITATOR"), "E40", "state"))
                .isEqualTo("UNREACHABLE");
        assertThat(RunningRosters.of(rosters.participation("FACILITATOR"), "E40", "cause"))
                .isEqualTo("NOT_INSTALLED");
        report("{\"respondent\":\"E40\",\"delivery\":\"DELIVERED\"},"
                + "{\"respondent\":\"E40\",\"contact\":\"AWAY\",\"contactUntil\":\"2026-08-04\"}");
        RunningService.Answer told = rosters.participation("FACILITATOR");
        assertThat(Map.of(
                        "state", RunningRosters.of(told, "E40", "state"),
                        "contact", RunningRosters.of(told, "E40", "contact"),
                        "contactUntil", RunningRosters.of(told, "E40", "contactUntil"),
                        "disposition", RunningRosters.of(told, "E40", "disposition")))
                .isEqualTo(Map.of(
                        "state", "DELIVERED",
                        "contact", "AWAY",
                        "contactUntil", "2026-08-04",
                        "disposition", "INVITED"));
        assertThat(RunningRosters.of(told, "E40", "cause")).isNull();
        assertThat(report("{\"respondent\":\"E40\",\"delivery\":\"DELIVERED\",\"cause\":\"NO_ROUTE\"}")
                        .at("errors.0.field"))
                .isEqualTo("dispositions[0].cause");
        assertThat(rosters.participation("CLIENT").body()).doesNotContain("E40", "AWAY");
    }

    @Test
    void targets_show_where_the_roster_has_holes() {
        String round = rosters.draft();
        rosters.load(
                round, ";Yksi;k1@example.org;;KASKO;KOTO-1-1;fi;ei;", ";Kaksi;k2@example.org;;KASKO;KOTO-1-1;fi;ei;");
        rosters.decide(round, "CLIENT", "APPROVED", null, rosters.codeOf(round, "Yksi"));
        RunningService.Answer set = targets(round, "KOTO-1-1", "KASKO");
        assertThat(set.status()).isEqualTo(200);
        RunningService.Answer coverage = service.get("/api/v1/rounds/" + round + "/coverage", "FACILITATOR");
        assertThat(coverage.at("goals.0")).isEqualTo(set.at("goals.0"));
        assertThat(coverage.at("goals.0.eligible")).isEqualTo(2);
        assertThat(coverage.at("goals.0.approved")).isEqualTo(1);
        assertThat(coverage.at("goals.0.hole")).isEqualTo(true);
        assertThat(coverage.at("goals.1.hole")).isEqualTo(false);
        assertThat(coverage.at("bodies.0.code")).isEqualTo("KASKO");
        assertThat(coverage.at("bodies.0.hole")).isEqualTo(false);
        assertThat(targets(round, "KOTO-9-9", "KASKO").at("code")).isEqualTo("coverage-target-refused");
    }

    private RunningService.Answer targets(String round, String goal, String body) {
        return service.put(
                "/api/v1/rounds/" + round + "/coverage-targets",
                "FACILITATOR",
                "{\"goals\":[{\"code\":\"%s\",\"minimum\":2}],\"bodies\":[{\"code\":\"%s\",\"minimum\":1}]}"
                        .formatted(goal, body));
    }

    private RunningService.Answer report(String respondent, String disposition) {
        return report("{\"respondent\":\"" + respondent + "\",\"disposition\":\"" + disposition + "\"}");
    }

    private RunningService.Answer report(String entries) {
        return service.put(
                "/api/v1/bot/rounds/" + open + "/dispositions", "BOT", "{\"dispositions\":[" + entries + "]}");
    }

    private Object dispositionOf(String respondent) {
        RunningService.Answer answer = rosters.participation("ADMINISTRATOR");
        int position = answer.each("respondents", "id").indexOf(respondent);
        return answer.each("respondents", "disposition").get(position);
    }
}
