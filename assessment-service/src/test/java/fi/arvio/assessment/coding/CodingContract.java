package fi.arvio.assessment.coding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.comment.Writing;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How two people code what others wrote, and what is told of it, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CodingContract {
    private static final String GOAL = "KOTO-1-1";
    private static final String CODES = """
            {"codes":[{"code":"ehdot","name":{"fi":"Edellytykset"}},\
            {"code":"raha","name":{"fi":"Raha","sv":"Pengar","en":"Money"},"definition":{"fi":"Euroista."},"parent":"ehdot"},\
            {"code":"tahto","name":{"fi":"Tahto"},"retired":%s}]}""";
    private static final String RAHA = "{\"codes\":[\"raha\"]}";
    private static final String NONE = "{\"codes\":[]}";

    private final Database database;
    private RunningService service;
    private Writing writing;

    CodingContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        writing = new Writing(service);
        writing.write(GOAL, 1, 8);
        writing.take();
        assertThat(codebook("*", CODES.formatted(false)).status()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_codebook_is_kept_whole_and_only_as_it_was_read() {
        RunningService.Answer read = get("/codebook");
        assertThat(read.at("series")).isEqualTo("HELSINKI-2025");
        assertThat(read.each("codes", "code")).containsExactly("ehdot", "raha", "tahto");
        assertThat(read.at("codes.1.name.sv")).isEqualTo("Pengar");
        assertThat(read.at("codes.1.definition.fi")).isEqualTo("Euroista.");
        assertThat(read.at("codes.1.parent")).isEqualTo("ehdot");
        assertThat(codebook(null, CODES.formatted(true)).status()).isEqualTo(428);
        RunningService.Answer changed = codebook(read.header("ETag"), CODES.formatted(true));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("codes.2.retired")).isEqualTo(true);
        assertThat(changed.header("ETag")).isEqualTo(get("/codebook").header("ETag"));
        assertThat(codebook(read.header("ETag"), CODES.formatted(false)).status())
                .isEqualTo(412);
        assertThat(codebook("*", "{\"codes\":[{\"code\":\"a\",\"name\":{\"fi\":\"A\"},\"parent\":\"b\"}]}")
                        .at("errors.0.field"))
                .isEqualTo("codes[0]");
    }

    @Test
    void a_code_in_use_does_not_vanish_and_a_retired_one_is_given_no_more() {
        code("Aino", 1, RAHA);
        RunningService.Answer vanishing = codebook("*", "{\"codes\":[]}");
        assertThat(vanishing.at("code")).isEqualTo("code-in-use");
        assertThat((String) vanishing.at("detail")).contains("raha").doesNotContain("tahto");
        assertThat(codebook("*", CODES.formatted(true)).status()).isEqualTo(200);
        assertThat(code("Aino", 2, "{\"codes\":[\"tahto\"]}").at("code")).isEqualTo("unknown-code");
        assertThat(code("Aino", 2, "{\"codes\":[\"muu\"]}").at("code")).isEqualTo("unknown-code");
    }

    @Test
    void nobody_sees_what_another_gives_before_two_have_coded() {
        assertThat(seen("Aino", 1)).extracting("state", "coders").containsExactly("OPEN", 0);
        code("Aino", 1, RAHA);
        assertThat(seen("Bo", 1))
                .extracting("state", "coders", "own", "given", "differing")
                .containsExactly("CODED_ONCE", 1, null, List.of(), List.of());
        assertThat(code("Aino", 1, "{\"codes\":[\"tahto\"]}").at("own")).isEqualTo(List.of("tahto"));

        assertThat(code("Bo", 1, RAHA).at("state")).isEqualTo("DIFFERENT");
        assertThat(seen("Aino", 1).get("differing")).isEqualTo(List.of("raha", "tahto"));
        assertThat(seen("Aino", 1).get("given"))
                .isEqualTo(List.of(
                        Map.of("coder", "Aino", "codes", List.of("tahto")),
                        Map.of("coder", "Bo", "codes", List.of("raha"))));
        for (String late : List.of("Aino", "Bo", "Cecilia")) {
            assertThat(code(late, 1, NONE).at("code")).as(late).isEqualTo("coding-refused");
        }
        assertThat(code("Bo", 1, RAHA).status()).isEqualTo(200);
    }

    @Test
    void of_many_who_code_at_the_same_time_two_are_heard() {
        List<CompletableFuture<Integer>> all = Stream.of("A", "B", "C", "D")
                .map(coder ->
                        CompletableFuture.supplyAsync(() -> code(coder, 1, RAHA).status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 200, 409, 409);
    }

    @Test
    void a_difference_is_resolved_with_a_reason_by_somebody_who_has_seen_it() {
        code("Aino", 1, RAHA);
        assertThat(resolve(1, "*", "{\"codes\":[],\"reason\":\"x\"}").at("code"))
                .isEqualTo("coding-refused");
        String early = get(coding(1)).header("ETag");
        code("Bo", 1, NONE);
        assertThat(resolve(1, early, "{\"codes\":[],\"reason\":\"x\"}").status())
                .isEqualTo(412);
        assertThat(resolve(1, "*", "{\"codes\":[],\"reason\":\" \"}").at("code"))
                .isEqualTo("invalid-request");
        assertThat(resolve(1, "*", "{\"codes\":[\"muu\"],\"reason\":\"x\"}").at("code"))
                .isEqualTo("unknown-code");
        RunningService.Answer resolved =
                resolve(1, get(coding(1)).header("ETag"), "{\"codes\":[\"raha\"],\"reason\":\"Puhuu euroista.\"}");
        assertThat(resolved.at("state")).isEqualTo("SETTLED");
        assertThat(resolved.at("resolution.reason")).isEqualTo("Puhuu euroista.");
        assertThat(resolved.at("resolution.by")).isEqualTo("test-FACILITATOR");
        assertThat(resolved.at("given.1.codes")).isEqualTo(List.of());
    }

    @Test
    void progress_tells_differences_and_how_far_coders_agree() {
        for (int person = 1; person <= 8; person++) {
            code("Aino", person, person <= 4 ? RAHA : NONE);
            code("Bo", person, person <= 3 ? RAHA : NONE);
        }
        RunningService.Answer progress = get("/coding");
        assertThat(progress.at("open")).isEqualTo(0);
        assertThat(progress.at("settled")).isEqualTo(7);
        assertThat(progress.at("different")).isEqualTo(List.of(writing.id(Writing.words(GOAL, 4))));
        assertThat(progress.each("agreement", "reason")).containsExactly("NO_VARIATION", null, "NO_VARIATION");
        // 2 unlike pairs in units, 126 of 16 values: 1 - 15 * 2 / 126.
        assertThat((Double) progress.at("agreement.1.alpha")).isBetween(0.7619, 0.7620);
        assertThat(progress.at("agreement.1.texts")).isEqualTo(8);
    }

    @Test
    void a_pool_is_told_once_it_is_settled_and_neither_few_nor_all_show() {
        for (int person = 1; person <= 8; person++) {
            String codes = Stream.of("ehdot", person <= 5 ? "raha" : "", person <= 4 ? "tahto" : "")
                    .filter(code -> !code.isEmpty())
                    .map(code -> '"' + code + '"')
                    .toList()
                    .toString();
            code("Aino", person, "{\"codes\":" + codes + "}");
            assertThat((List<?>) counts().at("pools")).isEmpty();
            code("Bo", person, "{\"codes\":" + codes + "}");
        }
        assertThat(counts().at("pools.0.subject.code")).isEqualTo(GOAL);
        assertThat(counts().at("pools.0.writers")).isEqualTo(8);
        assertThat(counts().each("pools.0.codes", "writers")).containsExactly(null, 5, null);
        assertThat(counts().each("pools.0.codes", "withheld")).containsExactly("PROTECTED", null, "FEWER_THAN_MINIMUM");
    }

    @Test
    void a_deleted_answer_takes_its_codes_with_it() {
        code("Aino", 1, RAHA);
        String comment = writing.id(Writing.words(GOAL, 1));
        writing.delete(1, GOAL, 2);
        assertThat(get("/comments/" + comment + "/coding").at("code")).isEqualTo("comment-not-found");
        assertThat(service.<Long>reading(
                        sql -> sql.first("select count(*) as given from comment_coding", row -> row.count("given"))
                                .orElseThrow()))
                .isZero();
        assertThat(codebook("*", "{\"codes\":[]}").status()).isEqualTo(200);
    }

    private String coding(int person) {
        return "/comments/" + writing.id(Writing.words(GOAL, person)) + "/coding";
    }

    private RunningService.Answer get(String path) {
        return service.get(writing.path(path), "FACILITATOR");
    }

    private RunningService.Answer counts() {
        return service.get(writing.path("/results/codes"), "CLIENT");
    }

    private Map<String, Object> seen(String reader, int person) {
        @SuppressWarnings("unchecked")
        Map<String, Object> seen =
                (Map<String, Object>) service.send(service.request(writing.path(coding(person)), "FACILITATOR", reader)
                                .GET())
                        .json();
        return seen;
    }

    private RunningService.Answer code(String coder, int person, String body) {
        return service.send(service.request(writing.path(coding(person)), "FACILITATOR", coder)
                .PUT(BodyPublishers.ofString(body)));
    }

    private RunningService.Answer resolve(int person, String ifMatch, String body) {
        return service.put(writing.path(coding(person) + "/resolution"), "FACILITATOR", body, ifMatch);
    }

    private RunningService.Answer codebook(String ifMatch, String body) {
        var request = service.request(writing.path("/codebook"), "FACILITATOR");
        return service.send(
                (ifMatch == null ? request : request.header("If-Match", ifMatch)).PUT(BodyPublishers.ofString(body)));
    }
}
