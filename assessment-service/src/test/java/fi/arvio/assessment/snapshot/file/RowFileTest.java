package fi.arvio.assessment.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.submission.Answers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowFileTest {

    private static String csv(List<SingleAnswer> answers) {
        return new String(SheetFiles.csv(new RowFile(3).table(answers)), StandardCharsets.UTF_8);
    }

    private static SingleAnswer answer(String item, String value, String respondent) {
        return new SingleAnswer(item, "", value, null, respondent);
    }

    @Test
    void what_fewer_than_the_minimum_answered_is_left_out() {
        List<SingleAnswer> answers = new ArrayList<>();
        for (String respondent : List.of("a", "b", "c")) {
            answers.add(answer("C1a", "2", respondent));
            answers.add(answer("C6a", "c".equals(respondent) ? "1" : "5", respondent));
        }
        answers.removeIf(one -> "C6a".equals(one.item()) && "c".equals(one.respondent()));
        answers.add(new SingleAnswer("C6a", "", null, "DONT_KNOW", "c"));
        assertThat(csv(answers)).isEqualTo("\uFEFFitem;subject;value;missing_reason\r\n" + "C1a;;2;\r\n".repeat(3));
    }

    @Test
    void rows_tell_nothing_of_who_gave_them_whatever_order_they_come_in() {
        qt().withExamples(100).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<SingleAnswer> answers = new ArrayList<>();
            for (int respondent = 0; respondent < 9; respondent++) {
                for (String item : List.of("C1a", "C6a", "G8")) {
                    answers.add(answer(item, String.valueOf(1 + random.nextInt(5)), "respondent " + respondent));
                }
            }
            String told = csv(answers);
            Collections.shuffle(answers, random);
            List<SingleAnswer> renamed = answers.stream()
                    .map(one -> answer(one.item(), String.valueOf(one.value()), "other " + one.respondent()))
                    .toList();
            assertThat(csv(renamed)).isEqualTo(told).doesNotContain("respondent");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_controller_gets_single_answers_and_everybody_responsible_sees_that_and_why(Database database) {
        try (RunningService service = RunningService.on(database)) {
            Answers answers = new Answers(service);
            String path = "/api/v1/rounds/" + answers.round() + "/row-files";
            assertThat(take(service, path, "Tietopyyntö").at("code")).isEqualTo("no-snapshot");
            for (int i = 1; i <= 6; i++) {
                String me = Answers.pseudonym(i);
                answers.progress(i, "TYO-1", 1, 1 + i % 3);
                answers.progress(i, "TYO-2", 1, 2);
                answers.put(me, "R1", null, 1, "\"value\":{\"ranking\":[\"TIETOPOHJA\"]}");
                answers.put(me, "P1", "TYO-1", 1, "\"value\":{\"pair\":{\"importance\":5,\"success\":1}}");
                answers.put(me, "C1d", null, 1, "\"value\":{\"choices\":[\"TIETOPOHJA\",\"KUMPPANUUDET\"]}");
                answers.put(me, "C1c", null, 1, "\"value\":{\"text\":\"Salaisuus\"}");
            }
            answers.progress(7, "TYO-3", 1, 4);
            service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "");

            String file = take(service, path, "Tietopyyntö").body();
            assertThat(file.lines().skip(1))
                    .hasSize(30)
                    .contains(
                            "G1;TYO-1;1;",
                            "G1;TYO-2;2;",
                            "R1;;TIETOPOHJA;",
                            "P1;TYO-1;\"importance 5, success 1\";",
                            "C1d;;KUMPPANUUDET TIETOPOHJA;");
            assertThat(file).doesNotContain("TYO-3", "Salaisuus", Answers.pseudonym(1), "KASKO");

            RunningService.Answer log = service.get(path, "ADMINISTRATOR");
            assertThat(log.each("taken", "reason")).containsExactly("Tietopyyntö");
            assertThat(log.at("taken.0.by")).isEqualTo("test-CONTROLLER");
            assertThat(log.at("taken.0.snapshot")).isEqualTo(1);
            assertThat(take(service, path, " ").at("code")).isEqualTo("invalid-request");
            assertThat(service.get(path, "CONTROLLER").each("taken", "reason")).hasSize(1);
        }
    }

    private static RunningService.Answer take(RunningService service, String path, String reason) {
        return service.send(service.request(path, "CONTROLLER")
                .header("Accept", "text/csv, application/problem+json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"reason\":\"" + reason + "\"}")));
    }
}
