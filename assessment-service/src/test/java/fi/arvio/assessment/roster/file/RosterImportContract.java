package fi.arvio.assessment.roster.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.RunningRosters;
import fi.arvio.assessment.roster.Workbooks;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What importing and exporting a roster promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RosterImportContract {
    private final Database database;
    private RunningService service;
    private RunningRosters rosters;
    private String open;

    RosterImportContract(Database database) {
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
    void a_dry_run_says_what_would_be_and_changes_nothing() {
        String round = rosters.draft();
        byte[] file =
                Workbooks.csv(";Aino;aino.a@example.org;;KASKO;KOTO-1;fi;ei;").getBytes(StandardCharsets.UTF_8);
        RunningService.Answer answer =
                service.send(service.request("/api/v1/rounds/" + round + "/roster/import?dry-run=true", "FACILITATOR")
                        .setHeader("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(file)));
        assertThat(answer.at("imported")).isEqualTo(false);
        assertThat(answer.at("added")).isEqualTo(1);
        assertThat((List<?>) rosters.roster(round, "CLIENT").at("respondents")).isEmpty();
    }

    @Test
    void with_one_error_nothing_is_imported() {
        String round = rosters.draft();
        RunningService.Answer answer = rosters.load(
                round, ";A;a1@example.org;;KASKO;KOTO-1;fi;ei;", ";B;b1@example.org;;NOWHERE;KOTO-1;fi;ei;");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("code")).isEqualTo("roster-refused");
        assertThat(answer.at("errors.0.row")).isEqualTo(3);
        assertThat(answer.at("errors.0.column")).isEqualTo("body");
        assertThat(answer.at("errors.0.message.sv")).isNotNull();
        assertThat((List<?>) rosters.roster(round, "CLIENT").at("respondents")).isEmpty();
    }

    @Test
    void a_form_with_a_file_is_taken_too() {
        String round = rosters.draft();
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
        String round = rosters.draft();
        assertThat(rosters.load(round, Workbooks.people(100_000).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(413);
        RunningService.Answer many = rosters.load(round, Workbooks.people(5_001).getBytes(StandardCharsets.UTF_8));
        assertThat(many.at("code")).isEqualTo("roster-too-large");
        assertThat(many.at("errors.0.code")).isEqualTo("TOO_MANY_ROWS");
        assertThat(rosters.load(round, Workbooks.bomb(64)).at("code")).isEqualTo("roster-too-large");
        assertThat(rosters.load(round, new byte[0]).at("code")).isEqualTo("roster-unreadable");
    }

    @Test
    void five_thousand_people_are_taken() {
        String round = rosters.draft();
        assertThat(rosters.load(round, Workbooks.people(5_000).getBytes(StandardCharsets.UTF_8))
                        .at("added"))
                .isEqualTo(5_000);
    }

    @Test
    void the_same_person_has_the_same_code_in_every_round() {
        String one = rosters.draft();
        String other = rosters.draft();
        rosters.load(
                one,
                ";Same;same@example.org;;KASKO;KOTO-1;fi;ei;",
                ";Aino;;00000000-0000-4000-8000-000000000001;KASKO;KOTO-1;fi;ei;");
        rosters.load(other, ";Same Again;SAME@example.org;00000000-0000-4000-8000-000000000777;KASKO;KOTO-1;fi;ei;");
        assertThat(rosters.codeOf(other, "Same Again")).isEqualTo(rosters.codeOf(one, "Same"));
        assertThat(rosters.codeOf(one, "Aino")).isEqualTo("E01");
    }

    @Test
    void two_imports_at_once_take_everybody_once() {
        String round = rosters.draft();
        String other = rosters.draft();
        List<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> rosters.load(
                                i % 2 == 0 ? round : other,
                                ";Once;once@example.org;;KASKO;KOTO-1;fi;ei;",
                                ";Twice;twice@example.org;;KASKO;KOTO-1;fi;ei;")
                        .status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(rosters.roster(round, "CLIENT").each("respondents", "id"))
                .hasSize(2)
                .isEqualTo(rosters.roster(other, "CLIENT").each("respondents", "id"));
    }

    @Test
    void an_export_imported_again_changes_nothing() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            for (String language : List.of("fi", "sv", "en")) {
                RunningService.Answer again = rosters.load(open, export(open, format, language));
                assertThat(again.status()).as(again.body()).isEqualTo(200);
                assertThat(again.at("unchanged"))
                        .as(format + language)
                        .isEqualTo(
                                ((List<?>) rosters.roster(open, "FACILITATOR").at("respondents")).size());
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
        String round = rosters.draft();
        String names = "=HYPERLINK(1)|+358|-1|@SUM|'quoted|''twice|a;b|say \"\"x\"\"";
        String[] rows = IntStream.range(0, names.split("\\|", -1).length)
                .mapToObj(i -> ";\"" + "''".substring(0, names.split("\\|", -1)[i].startsWith("'") ? 1 : 0)
                        + names.split("\\|", -1)[i] + "\";f" + i + "@example.org;;KASKO;KOTO-1;fi;ei;")
                .toArray(String[]::new);
        assertThat(rosters.load(round, rows).status()).isEqualTo(200);
        String csv = new String(export(round, "csv", "fi"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFTunnus;Nimi;Sähköposti")
                .contains(";'=HYPERLINK(1);", ";'+358;", ";'-1;", ";'@SUM;");
        for (String format : List.of("csv", "xlsx")) {
            assertThat(rosters.load(round, export(round, format, "en")).at("unchanged"))
                    .isEqualTo(rows.length);
        }
    }

    @Test
    void the_roster_of_a_round_that_is_over_changes_no_more() {
        String round = rosters.draft();
        service.change("update round set status = 'CLOSED' where id = ?", UUID.fromString(round));
        assertThat(rosters.load(round, ";A;over@example.org;;KASKO;KOTO-1;fi;ei;")
                        .at("code"))
                .isEqualTo("roster-closed");
    }
}
