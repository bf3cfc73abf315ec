package fi.arvio.assessment.round.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.Workbooks;
import fi.arvio.assessment.round.Campaign;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a round, from its draft over its roster and its answers to the next one, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundWayContract {
    private final Database database;
    private Campaign campaign;
    private RunningService service;

    RoundWayContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        campaign = new Campaign(database, folder, "1h");
        service = campaign.service();
    }

    @AfterAll
    void stop() {
        campaign.close();
    }

    @Test
    void a_round_goes_from_its_draft_to_its_repetition_with_the_people_whom_the_client_approves() {
        String id = drafted();
        List<String> people = imported(id, Stream.concat(people("KASKO", 6), people("KUVA", 6)));
        String notApproved = people.getLast();
        assertThat(campaign.open(id).at("detail").toString()).contains("0 approved people", "needs 5");
        decide(id, "CLIENT", "APPROVED", people.subList(0, 4));
        RunningService.Answer few = campaign.open(id);
        assertThat(few.at("code")).isEqualTo("roster-too-small");
        assertThat(few.at("detail").toString()).contains("4 approved people", "needs 5");
        assertThat(campaign.get(id, "").at("status")).isEqualTo("DRAFT");

        List<String> asked = new ArrayList<>(people.subList(0, 11));
        decide(id, "CLIENT", "APPROVED", asked.subList(4, 11));
        assertThat(campaign.get(id, "/participation").at("code")).isEqualTo("round-not-open");
        assertThat(service.get("/api/v1/bot/rounds/" + id, "BOT").status()).isEqualTo(404);
        assertThat(campaign.open(id).status()).isEqualTo(200);
        RunningService.Answer copy = copy(id);
        assertThat(copy.each("respondents", "id")).containsExactlyElementsOf(asked);
        assertThat(copy.each("respondents", "bodyGroup"))
                .startsWith("KASKO", "KASKO")
                .endsWith("KUVA", "KUVA");
        assertThat(copy.each("respondents", "goals")).containsOnly(List.of("KOTO-1-1", "TYO-4"));
        assertThat(copy.each("respondents", "email")).contains("kasko1-" + id + "@example.org");
        assertThat(copy.each("respondents", "external")).containsOnly(true);
        assertThat(copy.each("respondents", "timeZone")).containsOnly("Europe/Stockholm");
        assertThat(copy.at("reminders")).isEqualTo(Drafts.policy());
        assertThat(bodyGroup(id, notApproved)).isNull();

        String first = asked.removeFirst();
        String colleague = delegated(id, first);
        assertThat(copy(id).each("respondents", "id")).contains(first).doesNotContain(colleague);
        decide(id, "CLIENT", "APPROVED", List.of(colleague));
        asked.add(colleague);
        assertThat(copy(id).each("respondents", "id")).containsExactlyElementsOf(asked);
        assertThat(campaign.get(id, "/participation").at("invited")).isEqualTo(asked.size());

        campaign.pass(Duration.ofDays(23));
        assertThat(copy(id).at("status")).isEqualTo("CLOSING");
        Answers answers = Answers.to(service, id);
        IntStream.rangeClosed(1, 6)
                .forEach(person -> assertThat(
                                answers.progress(person, "TYO-4", 1, 4).status())
                        .isEqualTo(201));
        assertThat(campaign.drained(id).status()).isEqualTo(204);
        assertThat(campaign.get(id, "").at("status")).isEqualTo("CLOSED");
        assertThat(campaign.get(id, "/snapshots").each("snapshots", "final")).containsExactly(true);
        assertThat(decide(id, "CLIENT", "APPROVED", List.of(notApproved)).at("code"))
                .isEqualTo("roster-closed");

        String second = repeated(id);
        assertThat(approvals(second, "FACILITATOR")).isEqualTo(approvals(asked, "APPROVED", notApproved, "PROPOSED"));
        assertThat(campaign.open(second).status()).isEqualTo(200);
        assertThat(copy(second).each("respondents", "id")).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(emails(second)).isEqualTo(emails(id));
    }

    @Test
    void who_declined_before_the_opening_is_not_asked_and_looks_to_the_client_like_everybody_else() {
        String id = drafted();
        List<String> people = imported(id, people("KASKO", 7));
        decide(id, "CLIENT", "APPROVED", people);
        String declined = people.getFirst();
        decide(id, "FACILITATOR", "DECLINED", List.of(declined));
        campaign.open(id);
        assertThat(copy(id).each("respondents", "id")).containsExactlyElementsOf(people.subList(1, 7));
        assertThat(bodyGroup(id, declined)).isEqualTo("KASKO");
        assertThat(approvals(id, "CLIENT").values()).containsOnly("APPROVED");
        RunningService.Answer participation = service.get("/api/v1/rounds/" + id + "/participation", "CLIENT");
        assertThat(participation.at("invited")).isEqualTo(7);
        assertThat(participation.at("refused")).isEqualTo(1);

        String second = repeated(id);
        assertThat(approvals(second, "FACILITATOR").get(declined)).isEqualTo("DECLINED");
        assertThat(approvals(second, "CLIENT")).isEqualTo(approvals(id, "CLIENT"));
        campaign.open(second);
        assertThat(copy(second).each("respondents", "id")).containsExactlyElementsOf(people.subList(1, 7));
    }

    @Test
    void who_was_withdrawn_or_rejected_is_not_on_the_roster_of_the_repetition() {
        String id = drafted();
        List<String> people = imported(id, people("KASKO", 4));
        decide(id, "CLIENT", "REJECTED", people.subList(0, 1));
        decide(id, "FACILITATOR", "WITHDRAWN", people.subList(1, 2));
        String second = repeated(id);
        assertThat(approvals(second, "FACILITATOR").keySet()).containsExactlyElementsOf(people.subList(2, 4));
    }

    @Test
    void an_address_that_has_become_somebody_elses_does_not_come_back_with_a_repetition() {
        String id = drafted();
        String entra = "00000000-0000-4000-8000-%012x".formatted(id.hashCode() & 0xffffffffL);
        String old = "vanha-" + id + "@example.org";
        String changed = "Uusi-" + id + "@example.org";
        String mover = imported(id, Stream.of(";Muuttaja;" + old + ";" + entra + ";KASKO;KOTO-1;fi;ei;"))
                .getFirst();
        imported(drafted(), Stream.of(";Muuttaja;" + changed + ";" + entra + ";KASKO;KOTO-1;fi;ei;"));
        String heir = imported(drafted(), Stream.of(";Perijä;" + old + ";;KASKO;KOTO-1;fi;ei;"))
                .getFirst();
        assertThat(heir).isNotEqualTo(mover);
        assertThat(emails(repeated(id))).containsExactly(Map.entry(mover, changed.toLowerCase(Locale.ROOT)));
    }

    @Test
    void fields_are_spelt_out_anew_when_a_draft_changes_its_programmes() {
        Map<String, Object> wish = campaign.wish();
        String id = (String)
                service.post("/api/v1/rounds", "FACILITATOR", Drafts.json(wish)).at("id");
        imported(id, people("KASKO", 1));
        assertThat(roster(id, "FACILITATOR").at("respondents.0.goals")).isEqualTo(List.of("KOTO-1-1", "TYO-4"));
        wish.put("programmes", List.of("TYO"));
        assertThat(campaign.put(id, wish).status()).isEqualTo(200);
        assertThat(roster(id, "FACILITATOR").at("respondents.0.goals")).isEqualTo(List.of("TYO-4"));
        assertThat(roster(id, "FACILITATOR").at("respondents.0.bodyGroup")).isNull();
    }

    private String drafted() {
        return (String) service.post("/api/v1/rounds", "FACILITATOR", Drafts.json(campaign.wish()))
                .at("id");
    }

    private static Stream<String> people(String body, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> ";%s %d;%s%d-{id}@example.org;;%s;KOTO-1-1,TYO-4;fi;kyllä;Europe/Stockholm"
                        .formatted(body, i, body.toLowerCase(Locale.ROOT), i, body));
    }

    /** The codes, in the order of the file. */
    private List<String> imported(String id, Stream<String> rows) {
        String csv = Workbooks.csv(rows.map(row -> row.replace("{id}", id)).toArray(String[]::new));
        RunningService.Answer answer =
                service.send(service.request("/api/v1/rounds/" + id + "/roster/import", "FACILITATOR")
                        .setHeader("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return roster(id, "FACILITATOR").each("respondents", "id").stream()
                .map(String.class::cast)
                .toList();
    }

    private RunningService.Answer decide(String id, String role, String decision, List<String> codes) {
        return service.post(
                "/api/v1/rounds/" + id + "/roster/decisions",
                role,
                Drafts.json(Map.of("decision", decision, "respondents", codes, "reason", "Sovittu.")));
    }

    private String delegated(String id, String code) {
        RunningService.Answer answer = service.post(
                "/api/v1/rounds/" + id + "/roster/" + code + "/delegation", "FACILITATOR", """
                {"name":"Kaisa Kollega","email":"kollega-%s@example.org","body":"KASKO","expertise":["KOTO-1-1"],\
                "language":"fi","reason":"Vaihtoi tehtäviä."}""".formatted(id));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (String) answer.at("respondents.0.id");
    }

    private String repeated(String id) {
        Map<String, Object> times = new HashMap<>(campaign.wish());
        times.keySet().retainAll(List.of("code", "opensAt", "closesAt"));
        RunningService.Answer answer =
                service.post("/api/v1/rounds/" + id + "/repetition", "FACILITATOR", Drafts.json(times));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (String) answer.at("id");
    }

    private RunningService.Answer copy(String id) {
        return service.get("/api/v1/bot/rounds/" + id, "BOT");
    }

    private RunningService.Answer roster(String id, String role) {
        return service.get("/api/v1/rounds/" + id + "/roster", role);
    }

    private Object bodyGroup(String id, String code) {
        RunningService.Answer roster = roster(id, "CLIENT");
        Object group =
                roster.at("respondents." + roster.each("respondents", "id").indexOf(code) + ".bodyGroup");
        return group instanceof Map<?, ?> named ? named.get("code") : null;
    }

    private Map<Object, Object> approvals(String id, String role) {
        return byCode(roster(id, role), "approval");
    }

    private static Map<Object, Object> approvals(List<String> codes, String approval, String other, String its) {
        Map<Object, Object> all = new HashMap<>(Map.of(other, its));
        codes.forEach(code -> all.put(code, approval));
        return all;
    }

    private Map<Object, Object> emails(String id) {
        RunningService.Answer copy = copy(id);
        return byCode(copy.status() == 200 ? copy : roster(id, "FACILITATOR"), "email");
    }

    private static Map<Object, Object> byCode(RunningService.Answer answer, String field) {
        Map<Object, Object> all = new LinkedHashMap<>();
        List<Object> codes = answer.each("respondents", "id");
        IntStream.range(0, codes.size())
                .forEach(i ->
                        all.put(codes.get(i), answer.each("respondents", field).get(i)));
        return all;
    }
}
