package fi.arvio.assessment.roster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.RunningRosters;
import fi.arvio.assessment.round.Rounds;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What deciding about people on a roster promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RosterDecisionContract {
    private final Database database;
    private RunningService service;
    private RunningRosters rosters;
    private String open;

    RosterDecisionContract(Database database) {
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
    void the_provider_proposes_and_the_client_approves_many_at_once() {
        String round = rosters.draft();
        rosters.load(
                round, ";Yksi;yksi@example.org;;KASKO;KOTO-1;fi;ei;", ";Kaksi;kaksi@example.org;;KASKO;KOTO-1;fi;ei;");
        String one = rosters.codeOf(round, "Yksi");
        String two = rosters.codeOf(round, "Kaksi");
        assertThat(rosters.decide(round, "FACILITATOR", "APPROVED", null, one).at("code"))
                .isEqualTo("forbidden");
        assertThat(rosters.decide(round, "CLIENT", "REJECTED", null, one).at("errors.0.field"))
                .isEqualTo("reason");
        assertThat(rosters.decide(round, "CLIENT", "DELEGATED", null, one).status())
                .isEqualTo(400);
        assertThat(rosters.decide(round, "CLIENT", "APPROVED", null, one, "NOBODY")
                        .at("code"))
                .isEqualTo("unknown-respondent");
        assertThat(RunningRosters.of(rosters.roster(round, "CLIENT"), one, "approval"))
                .isEqualTo("PROPOSED");
        assertThat(rosters.decide(round, "CLIENT", "APPROVED", null, one, two).each("respondents", "id"))
                .containsExactly(one, two);
        assertThat((List<?>)
                        rosters.decide(round, "CLIENT", "APPROVED", null, one).at("respondents"))
                .isEmpty();
        assertThat(rosters.decide(round, "CLIENT", "REJECTED", "Ei", one).at("code"))
                .isEqualTo("roster-decision-refused");
        RunningService.Answer log = service.get("/api/v1/rounds/" + round + "/roster/decisions", "CLIENT");
        assertThat(log.each("decisions", "decision")).containsExactly("PROPOSED", "PROPOSED", "APPROVED", "APPROVED");
        assertThat(log.each("decisions", "by"))
                .containsExactly("test-FACILITATOR", "test-FACILITATOR", "test-CLIENT", "test-CLIENT");
        assertThat(log.each("decisions", "number")).containsExactly(1, 2, 3, 4);
        assertThat(log.at("next")).isNull();
    }

    @Test
    void who_comes_after_the_opening_joins_a_group_and_is_counted() {
        int eligible = eligible("GOAL", "KOTO-1-1");
        rosters.load(open, ";Myöhäinen;late@example.org;;KASKO;KOTO-1-1;fi;kyllä;Europe/Stockholm");
        String code = rosters.codeOf(open, "Myöhäinen");
        assertThat(rosters.asked(open)).doesNotContain(code);
        rosters.decide(open, "CLIENT", "APPROVED", null, code);
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + open, "BOT");
        assertThat(RunningRosters.of(copy, code, "bodyGroup")).isEqualTo("KASKO");
        assertThat(RunningRosters.of(copy, code, "email")).isEqualTo("late@example.org");
        assertThat(RunningRosters.of(copy, code, "entraObjectId")).isNull();
        assertThat(RunningRosters.of(copy, code, "external")).isEqualTo(true);
        assertThat(RunningRosters.of(copy, code, "timeZone")).isEqualTo("Europe/Stockholm");
        assertThat(eligible("GOAL", "KOTO-1-1")).isEqualTo(eligible + 1);
        rosters.decide(open, "FACILITATOR", "WITHDRAWN", "Väärä henkilö", code);
        assertThat(rosters.asked(open)).doesNotContain(code);
        assertThat(eligible("GOAL", "KOTO-1-1")).isEqualTo(eligible + 1);
    }

    private int eligible(String kind, String code) {
        return service.bean(Rounds.class).subjects(UUID.fromString(open)).stream()
                .filter(subject ->
                        subject.kind().name().equals(kind) && subject.code().equals(code))
                .findFirst()
                .orElseThrow()
                .eligible();
    }

    @Test
    void who_declines_is_not_asked_counts_as_a_refusal_and_is_not_told_to_the_client() {
        Object before = rosters.participation("FACILITATOR").at("refused");
        assertThat(rosters.decide(open, "FACILITATOR", "DECLINED", "Puhelimessa 5.3.", "E30")
                        .status())
                .isEqualTo(200);
        assertThat(rosters.asked(open)).doesNotContain("E30");
        assertThat(RunningRosters.of(rosters.roster(open, "FACILITATOR"), "E30", "approval"))
                .isEqualTo("DECLINED");
        assertThat(RunningRosters.of(rosters.roster(open, "CLIENT"), "E30", "approval"))
                .isEqualTo("APPROVED");
        assertThat(service.get("/api/v1/rounds/" + open + "/roster/decisions", "CLIENT")
                        .body())
                .doesNotContain("DECLINED", "Puhelimessa");
        assertThat(service.get("/api/v1/rounds/" + open + "/roster/decisions", "FACILITATOR")
                        .body())
                .contains("DECLINED", "Puhelimessa");
        assertThat(rosters.participation("FACILITATOR").at("refused")).isEqualTo((Integer) before + 1);
        assertThat(RunningRosters.of(rosters.participation("FACILITATOR"), "E30", "state"))
                .isEqualTo("DECLINED");
        assertThat(rosters.decide(open, "CLIENT", "REJECTED", "Ei", "E30").at("errors.0.message"))
                .isEqualTo("is APPROVED");
        rosters.decide(open, "FACILITATOR", "PROPOSED", null, "E30");
        rosters.decide(open, "CLIENT", "APPROVED", null, "E30");
        assertThat(rosters.asked(open)).contains("E30");
    }

    @Test
    void a_colleague_takes_over_only_when_the_client_approves() {
        assertThat(delegate("E31", "kollega@example.org", "NOWHERE").at("errors.0.field"))
                .isEqualTo("body");
        assertThat(delegate("E31", "kollega@example.org", "NOWHERE").at("code")).isEqualTo("colleague-refused");
        assertThat(delegate("X31", "kollega@example.org", "KASKO").at("code")).isEqualTo("respondent-not-found");
        RunningService.Answer proposed = delegate("E31", "kollega@example.org", "KASKO");
        assertThat(proposed.status()).isEqualTo(201);
        String colleague = (String) proposed.at("respondents.0.id");
        assertThat(delegate("E31", "toinen@example.org", "KASKO").at("code")).isEqualTo("delegation-refused");
        assertThat(rosters.asked(open)).contains("E31").doesNotContain(colleague);
        assertThat(RunningRosters.of(rosters.roster(open, "CLIENT"), colleague, "delegatedFrom"))
                .isEqualTo("E31");
        rosters.decide(open, "CLIENT", "APPROVED", null, colleague);
        assertThat(rosters.asked(open)).contains(colleague).doesNotContain("E31");
        assertThat(RunningRosters.of(rosters.roster(open, "CLIENT"), "E31", "approval"))
                .isEqualTo("DELEGATED");
    }

    private RunningService.Answer delegate(String code, String email, String body) {
        return service.post("/api/v1/rounds/" + open + "/roster/" + code + "/delegation", "FACILITATOR", """
                {"name":"Kaisa Kollega","email":"%s","body":"%s","expertise":["KOTO-3"],"language":"fi","reason":"Vaihtoi tehtäviä."}\
                """.formatted(
                        email, body));
    }
}
