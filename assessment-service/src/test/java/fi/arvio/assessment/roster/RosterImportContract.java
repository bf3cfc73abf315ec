package fi.arvio.assessment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What importing, approving and following people promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RosterImportContract {
    private final Database database;
    private RunningService service;
    private String open;

    RosterImportContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        open = (String) service.get("/api/v1/rounds", "CLIENT").at("rounds.0.id");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** A round of its own that is not open yet. */
    private String draft() {
        Rounds rounds = service.bean(Rounds.class);
        UUID id = UUID.randomUUID();
        rounds.add(copy(rounds.find(UUID.fromString(open)).orElseThrow(), id), List.of(), List.of());
        return id.toString();
    }

    private static Round copy(Round round, UUID id) {
        return new Round(
                id,
                "DRAFT-" + id,
                round.series(),
                round.purpose(),
                round.name(),
                RoundStatus.DRAFT,
                round.opensAt(),
                round.closesAt(),
                round.timeZone(),
                round.questionnaire(),
                round.seed(),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                round.programmes(),
                round.languages(),
                round.reminders());
    }

    private RunningService.Answer load(String round, byte[] file) {
        return service.send(service.request("/api/v1/rounds/" + round + "/roster/import", "FACILITATOR")
                .setHeader("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private RunningService.Answer load(String round, String... rows) {
        return load(round, Workbooks.csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    private RunningService.Answer roster(String round, String role) {
        return service.get("/api/v1/rounds/" + round + "/roster", role);
    }

    private RunningService.Answer decide(String round, String role, String decision, String reason, String... codes) {
        return service.post(
                "/api/v1/rounds/" + round + "/roster/decisions",
                role,
                "{\"decision\":\"%s\",\"respondents\":[\"%s\"],\"reason\":%s}"
                        .formatted(decision, String.join("\",\"", codes), reason == null ? null : '"' + reason + '"'));
    }

    private Object of(RunningService.Answer roster, String code, String field) {
        return roster.at("respondents." + roster.each("respondents", "id").indexOf(code) + "." + field);
    }

    private List<Object> asked(String round) {
        return service.get("/api/v1/bot/rounds/" + round, "BOT").each("respondents", "id");
    }

    private String codeOf(String round, String name) {
        RunningService.Answer roster = roster(round, "FACILITATOR");
        return (String) roster.each("respondents", "id")
                .get(roster.each("respondents", "name").indexOf(name));
    }

    @Test
    void a_dry_run_says_what_would_be_and_changes_nothing() {
        String round = draft();
        byte[] file =
                Workbooks.csv(";Aino;aino.a@example.org;;KASKO;KOTO-1;fi;ei;").getBytes(StandardCharsets.UTF_8);
        RunningService.Answer answer =
                service.send(service.request("/api/v1/rounds/" + round + "/roster/import?dry-run=true", "FACILITATOR")
                        .setHeader("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(file)));
        assertThat(answer.at("imported")).isEqualTo(false);
        assertThat(answer.at("added")).isEqualTo(1);
        assertThat((List<?>) roster(round, "CLIENT").at("respondents")).isEmpty();
    }

    @Test
    void with_one_error_nothing_is_imported() {
        String round = draft();
        RunningService.Answer answer =
                load(round, ";A;a1@example.org;;KASKO;KOTO-1;fi;ei;", ";B;b1@example.org;;NOWHERE;KOTO-1;fi;ei;");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("code")).isEqualTo("roster-refused");
        assertThat(answer.at("errors.0.row")).isEqualTo(3);
        assertThat(answer.at("errors.0.column")).isEqualTo("body");
        assertThat(answer.at("errors.0.message.sv")).isNotNull();
        assertThat((List<?>) roster(round, "CLIENT").at("respondents")).isEmpty();
    }

    @Test
    void a_form_with_a_file_is_taken_too() {
        String round = draft();
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"roster.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"
                + Workbooks.csv(";Form;form@example.org;;KASKO;KOTO-1;fi;ei;") + "\r\n--x--\r\n";
        RunningService.Answer answer =
                service.send(service.request("/api/v1/rounds/" + round + "/roster/import", "FACILITATOR")
                        .setHeader("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("added")).isEqualTo(1);
    }

    @Test
    void what_is_too_large_or_no_roster_is_refused() {
        String round = draft();
        assertThat(load(round, Workbooks.people(100_000).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(413);
        RunningService.Answer many = load(round, Workbooks.people(5_001).getBytes(StandardCharsets.UTF_8));
        assertThat(many.at("code")).isEqualTo("roster-too-large");
        assertThat(many.at("errors.0.code")).isEqualTo("TOO_MANY_ROWS");
        assertThat(load(round, Workbooks.bomb(64)).at("code")).isEqualTo("roster-too-large");
        assertThat(load(round, new byte[0]).at("code")).isEqualTo("roster-unreadable");
    }

    @Test
    void five_thousand_people_are_taken() {
        String round = draft();
        assertThat(load(round, Workbooks.people(5_000).getBytes(StandardCharsets.UTF_8))
                        .at("added"))
                .isEqualTo(5_000);
    }

    @Test
    void the_same_person_has_the_same_code_in_every_round() {
        String one = draft();
        String other = draft();
        load(
                one,
                ";Same;same@example.org;;KASKO;KOTO-1;fi;ei;",
                ";Aino;;00000000-0000-4000-8000-000000000001;KASKO;KOTO-1;fi;ei;");
        load(other, ";Same Again;SAME@example.org;00000000-0000-4000-8000-000000000777;KASKO;KOTO-1;fi;ei;");
        assertThat(codeOf(other, "Same Again")).isEqualTo(codeOf(one, "Same"));
        assertThat(codeOf(one, "Aino")).isEqualTo("E01");
    }

    @Test
    void two_imports_at_once_take_everybody_once() {
        String round = draft();
        String other = draft();
        List<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> load(
                                i % 2 == 0 ? round : other,
                                ";Once;once@example.org;;KASKO;KOTO-1;fi;ei;",
                                ";Twice;twice@example.org;;KASKO;KOTO-1;fi;ei;")
                        .status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(roster(round, "CLIENT").each("respondents", "id"))
                .hasSize(2)
                .isEqualTo(roster(other, "CLIENT").each("respondents", "id"));
    }

    @Test
    void an_export_imported_again_changes_nothing() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            for (String language : List.of("fi", "sv", "en")) {
                RunningService.Answer again = load(open, export(open, format, language));
                assertThat(again.status()).as(again.body()).isEqualTo(200);
                assertThat(again.at("unchanged"))
                        .as(format + language)
                        .isEqualTo(((List<?>) roster(open, "FACILITATOR").at("respondents")).size());
                assertThat((List<?>) again.at("warnings")).isEmpty();
            }
        }
    }

    private byte[] export(String round, String format, String language) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = service.request(
                            "/api/v1/rounds/" + round + "/roster/export?format=" + format + "&language=" + language,
                            "FACILITATOR")
                    .GET()
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    @Test
    void no_cell_of_an_export_is_a_formula_and_all_read_back_as_they_were() throws Exception {
        String round = draft();
        String names = "=HYPERLINK(1)|+358|-1|@SUM|'quoted|''twice|a;b|say \"\"x\"\"";
        String[] rows = IntStream.range(0, names.split("\\|", -1).length)
                .mapToObj(i -> ";\"" + "''".substring(0, names.split("\\|", -1)[i].startsWith("'") ? 1 : 0)
                        + names.split("\\|", -1)[i] + "\";f" + i + "@example.org;;KASKO;KOTO-1;fi;ei;")
                .toArray(String[]::new);
        assertThat(load(round, rows).status()).isEqualTo(200);
        String csv = new String(export(round, "csv", "fi"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFTunnus;Nimi;Sähköposti")
                .contains(";'=HYPERLINK(1);", ";'+358;", ";'-1;", ";'@SUM;");
        for (String format : List.of("csv", "xlsx")) {
            assertThat(load(round, export(round, format, "en")).at("unchanged")).isEqualTo(rows.length);
        }
    }

    @Test
    void the_provider_proposes_and_the_client_approves_many_at_once() {
        String round = draft();
        load(round, ";Yksi;yksi@example.org;;KASKO;KOTO-1;fi;ei;", ";Kaksi;kaksi@example.org;;KASKO;KOTO-1;fi;ei;");
        String one = codeOf(round, "Yksi");
        String two = codeOf(round, "Kaksi");
        assertThat(decide(round, "FACILITATOR", "APPROVED", null, one).at("code"))
                .isEqualTo("forbidden");
        assertThat(decide(round, "CLIENT", "REJECTED", null, one).at("errors.0.field"))
                .isEqualTo("reason");
        assertThat(decide(round, "CLIENT", "DELEGATED", null, one).status()).isEqualTo(400);
        assertThat(decide(round, "CLIENT", "APPROVED", null, one, "NOBODY").at("code"))
                .isEqualTo("unknown-respondent");
        assertThat(of(roster(round, "CLIENT"), one, "approval")).isEqualTo("PROPOSED");
        assertThat(decide(round, "CLIENT", "APPROVED", null, one, two).each("respondents", "id"))
                .containsExactly(one, two);
        assertThat((List<?>) decide(round, "CLIENT", "APPROVED", null, one).at("respondents"))
                .isEmpty();
        assertThat(decide(round, "CLIENT", "REJECTED", "Ei", one).at("code")).isEqualTo("roster-decision-refused");
        RunningService.Answer log = service.get("/api/v1/rounds/" + round + "/roster/decisions", "CLIENT");
        assertThat(log.each("decisions", "decision")).containsExactly("PROPOSED", "PROPOSED", "APPROVED", "APPROVED");
        assertThat(log.each("decisions", "by"))
                .containsExactly("test-FACILITATOR", "test-FACILITATOR", "test-CLIENT", "test-CLIENT");
        assertThat(log.each("decisions", "number")).containsExactly(1, 2, 3, 4);
        assertThat(log.at("next")).isNull();
    }

    @Test
    void decisions_are_told_page_by_page_and_none_twice() {
        String round = draft();
        load(round, ";Yksi;yksi@example.org;;KASKO;KOTO-1;fi;ei;", ";Kaksi;kaksi@example.org;;KASKO;KOTO-1;fi;ei;");
        decide(round, "CLIENT", "APPROVED", null, codeOf(round, "Yksi"), codeOf(round, "Kaksi"));
        String path = "/api/v1/rounds/" + round + "/roster/decisions?limit=3";
        RunningService.Answer first = service.get(path, "CLIENT");
        assertThat(first.each("decisions", "number")).containsExactly(1, 2, 3);
        RunningService.Answer last = service.get(path + "&after=" + first.at("next"), "CLIENT");
        assertThat(last.each("decisions", "number")).containsExactly(4);
        assertThat(last.at("next")).isNull();
        assertThat(service.get(path + "&after=4", "CLIENT").at("errors.0.field"))
                .isEqualTo("after");
        assertThat(service.get("/api/v1/rounds/" + round + "/roster/decisions?limit=0", "CLIENT")
                        .at("code"))
                .isEqualTo("invalid-request");
    }

    @Test
    void the_pages_of_a_roster_are_the_whole_of_it_also_when_somebody_is_added_meanwhile() {
        String round = draft();
        load(
                round,
                ";Yksi;p1@example.org;;KASKO;KOTO-1;fi;ei;",
                ";Kaksi;p2@example.org;;KASKO;KOTO-2, TYO-1;sv;ei;",
                ";Kolme;p3@example.org;;KASKO;TYO-4;en;kyllä;",
                ";Neljä;p4@example.org;;KASKO;KOTO-3-1;fi;ei;");
        String path = "/api/v1/rounds/" + round + "/roster";
        List<?> four = (List<?>) roster(round, "FACILITATOR").at("respondents");
        assertThat(four).hasSize(4);
        assertThat(paged(path, 2, () -> {})).isEqualTo(four);
        assertThat(paged(path, 3, () -> load(round, ";Aamu;p0@example.org;;KASKO;KOTO-1;fi;ei;")))
                .hasSize(5)
                .isEqualTo(roster(round, "FACILITATOR").at("respondents"));
        RunningService.Answer first = service.get(path + "?limit=1", "FACILITATOR");
        assertThat((List<?>) service.get(path + "?after=" + first.at("next"), "FACILITATOR")
                        .at("respondents"))
                .hasSize(4);
        assertThat(roster(round, "FACILITATOR").json().containsKey("next")).isFalse();
    }

    @Test
    void participation_is_told_page_by_page_and_every_page_counts_everybody() {
        String path = "/api/v1/rounds/" + open + "/participation";
        RunningService.Answer whole = participation("FACILITATOR");
        assertThat(paged(path, 7, () -> load(open, ";Sivu;sivu@example.org;;KASKO;KOTO-1;fi;ei;")))
                .startsWith(((List<?>) whole.at("respondents")).toArray())
                .hasSize(((List<?>) whole.at("respondents")).size() + 1);
        RunningService.Answer page = service.get(path + "?limit=1", "FACILITATOR");
        assertThat(page.at("invited")).isEqualTo(whole.at("invited"));
        assertThat(page.at("groups")).isEqualTo(whole.at("groups"));
        assertThat(service.get(path + "?limit=1", "CLIENT").body())
                .contains("\"groups\"")
                .doesNotContain("\"respondents\"", "\"next\"");
    }

    /** Everybody, page after page, with something done after the first. */
    private List<Object> paged(String path, int limit, Runnable meanwhile) {
        RunningService.Answer page = service.get(path + "?limit=" + limit, "FACILITATOR");
        List<Object> people = new ArrayList<>((List<?>) page.at("respondents"));
        meanwhile.run();
        while (page.at("next") != null) {
            assertThat((List<?>) page.at("respondents")).hasSize(limit);
            page = service.get(path + "?limit=" + limit + "&after=" + page.at("next"), "FACILITATOR");
            people.addAll((List<?>) page.at("respondents"));
            assertThat(people).doesNotHaveDuplicates();
        }
        return people;
    }

    @Test
    void a_page_of_people_is_of_one_to_five_hundred_and_begins_where_one_of_its_own_list_ended() {
        List<String> lists = List.of("/roster", "/participation", "/roster/decisions");
        load(open, ";Eka;eka@example.org;;KASKO;KOTO-1;fi;ei;", ";Toka;toka@example.org;;KASKO;KOTO-1;fi;ei;");
        for (String list : lists) {
            String path = "/api/v1/rounds/" + open + list;
            for (String limit : List.of("0", "501", "-1", "x")) {
                assertThat(service.get(path + "?limit=" + limit, "FACILITATOR").status())
                        .as(list + limit)
                        .isEqualTo(400);
            }
            RunningService.Answer page = service.get(path + "?limit=1", "FACILITATOR");
            for (String other : lists) {
                RunningService.Answer answer = service.get(
                        "/api/v1/rounds/" + open + other + "?limit=500&after=" + page.at("next"), "FACILITATOR");
                assertThat(answer.status()).as(list + " then " + other).isEqualTo(list.equals(other) ? 200 : 400);
                assertThat(list.equals(other) ? "after" : answer.at("errors.0.field"))
                        .isEqualTo("after");
            }
        }
    }

    @Test
    void who_comes_after_the_opening_joins_a_group_and_is_counted() {
        int eligible = eligible("GOAL", "KOTO-1-1");
        load(open, ";Myöhäinen;late@example.org;;KASKO;KOTO-1-1;fi;kyllä;Europe/Stockholm");
        String code = codeOf(open, "Myöhäinen");
        assertThat(asked(open)).doesNotContain(code);
        decide(open, "CLIENT", "APPROVED", null, code);
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + open, "BOT");
        assertThat(of(copy, code, "bodyGroup")).isEqualTo("KASKO");
        assertThat(of(copy, code, "email")).isEqualTo("late@example.org");
        assertThat(of(copy, code, "entraObjectId")).isNull();
        assertThat(of(copy, code, "external")).isEqualTo(true);
        assertThat(of(copy, code, "timeZone")).isEqualTo("Europe/Stockholm");
        assertThat(eligible("GOAL", "KOTO-1-1")).isEqualTo(eligible + 1);
        decide(open, "FACILITATOR", "WITHDRAWN", "Väärä henkilö", code);
        assertThat(asked(open)).doesNotContain(code);
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
        Object before = participation("FACILITATOR").at("refused");
        assertThat(decide(open, "FACILITATOR", "DECLINED", "Puhelimessa 5.3.", "E30")
                        .status())
                .isEqualTo(200);
        assertThat(asked(open)).doesNotContain("E30");
        assertThat(of(roster(open, "FACILITATOR"), "E30", "approval")).isEqualTo("DECLINED");
        assertThat(of(roster(open, "CLIENT"), "E30", "approval")).isEqualTo("APPROVED");
        assertThat(service.get("/api/v1/rounds/" + open + "/roster/decisions", "CLIENT")
                        .body())
                .doesNotContain("DECLINED", "Puhelimessa");
        assertThat(service.get("/api/v1/rounds/" + open + "/roster/decisions", "FACILITATOR")
                        .body())
                .contains("DECLINED", "Puhelimessa");
        assertThat(participation("FACILITATOR").at("refused")).isEqualTo((Integer) before + 1);
        assertThat(of(participation("FACILITATOR"), "E30", "state")).isEqualTo("DECLINED");
        assertThat(decide(open, "CLIENT", "REJECTED", "Ei", "E30").at("errors.0.message"))
                .isEqualTo("is APPROVED");
        decide(open, "FACILITATOR", "PROPOSED", null, "E30");
        decide(open, "CLIENT", "APPROVED", null, "E30");
        assertThat(asked(open)).contains("E30");
    }

    private RunningService.Answer participation(String role) {
        return service.get("/api/v1/rounds/" + open + "/participation", role);
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
        assertThat(asked(open)).contains("E31").doesNotContain(colleague);
        assertThat(of(roster(open, "CLIENT"), colleague, "delegatedFrom")).isEqualTo("E31");
        decide(open, "CLIENT", "APPROVED", null, colleague);
        assertThat(asked(open)).contains(colleague).doesNotContain("E31");
        assertThat(of(roster(open, "CLIENT"), "E31", "approval")).isEqualTo("DELEGATED");
    }

    private RunningService.Answer delegate(String code, String email, String body) {
        return service.post("/api/v1/rounds/" + open + "/roster/" + code + "/delegation", "FACILITATOR", """
                {"name":"Kaisa Kollega","email":"%s","body":"%s","expertise":["KOTO-3"],"language":"fi","reason":"Vaihtoi tehtäviä."}\
                """.formatted(
                        email, body));
    }

    @Test
    void targets_show_where_the_roster_has_holes() {
        String round = draft();
        load(round, ";Yksi;k1@example.org;;KASKO;KOTO-1-1;fi;ei;", ";Kaksi;k2@example.org;;KASKO;KOTO-1-1;fi;ei;");
        decide(round, "CLIENT", "APPROVED", null, codeOf(round, "Yksi"));
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

    @Test
    void delivery_and_contact_stand_beside_how_far_somebody_is() {
        assertThat(report("{\"respondent\":\"E40\",\"delivery\":\"UNREACHABLE\",\"cause\":\"NOT_INSTALLED\"}")
                        .status())
                .isEqualTo(204);
        assertThat(of(participation("FACILITATOR"), "E40", "state")).isEqualTo("UNREACHABLE");
        assertThat(of(participation("FACILITATOR"), "E40", "cause")).isEqualTo("NOT_INSTALLED");
        report("{\"respondent\":\"E40\",\"delivery\":\"DELIVERED\"},"
                + "{\"respondent\":\"E40\",\"contact\":\"AWAY\",\"contactUntil\":\"2026-08-04\"}");
        RunningService.Answer told = participation("FACILITATOR");
        assertThat(Map.of(
                        "state", of(told, "E40", "state"),
                        "contact", of(told, "E40", "contact"),
                        "contactUntil", of(told, "E40", "contactUntil"),
                        "disposition", of(told, "E40", "disposition")))
                .isEqualTo(Map.of(
                        "state", "DELIVERED",
                        "contact", "AWAY",
                        "contactUntil", "2026-08-04",
                        "disposition", "INVITED"));
        assertThat(of(told, "E40", "cause")).isNull();
        assertThat(report("{\"respondent\":\"E40\",\"delivery\":\"DELIVERED\",\"cause\":\"NO_ROUTE\"}")
                        .at("errors.0.field"))
                .isEqualTo("dispositions[0].cause");
        assertThat(participation("CLIENT").body()).doesNotContain("E40", "AWAY");
    }

    private RunningService.Answer report(String entries) {
        return service.put(
                "/api/v1/bot/rounds/" + open + "/dispositions", "BOT", "{\"dispositions\":[" + entries + "]}");
    }

    @Test
    void the_roster_of_a_round_that_is_over_changes_no_more() {
        String round = draft();
        service.change("update round set status = 'CLOSED' where id = ?", UUID.fromString(round));
        assertThat(load(round, ";A;over@example.org;;KASKO;KOTO-1;fi;ei;").at("code"))
                .isEqualTo("roster-closed");
    }
}
