package fi.arvio.assessment.delphi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A round that the same people hold again on what divided them, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SecondRoundContract {
    private static final String DIVIDED = "KOTO-1-1";
    private static final String AGREED = "KOTO-1-2";

    private final Database database;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private RunningService service;
    private String first;

    SecondRoundContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void hold_a_first_round() {
        service = RunningService.on(database);
        first = Drafts.draft(
                service, Drafts.wish("FIRST", now.plus(1, ChronoUnit.DAYS), now.plus(20, ChronoUnit.DAYS)), 60);
        done(post(first, "/opening", ""));
        Answers answers = Answers.to(service, first);
        for (int one = 0; one < 12; one++) {
            done(answers.progress(one, DIVIDED, 1, one < 6 ? 1 + one % 2 : 4 + one % 2));
            done(answers.progress(one, AGREED, 1, 3 + one % 2));
        }
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void asks_again_what_divided_them_beside_what_was_published_and_an_argument_each_way() {
        close(first);
        String second = repeat("SECOND");
        assertThat(candidates(second)).containsEntry("G1 " + DIVIDED, true).containsEntry("G1 " + AGREED, false);

        RunningService.Answer settled = settle(second, wanted("G1", DIVIDED, "DIVIDED", null));
        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(settled.each("feedback.0.points", "count")).containsExactly(3, 3, 0, 3, 3);
        assertThat(settled.at("feedback.0.answers")).isEqualTo(12);
        assertThat(get(second, "").at("questionnaire.code")).isEqualTo("ARVIO-DELPHI");
        assertThat(get(second, "").at("earlierRound")).isEqualTo(first);

        done(post(second, "/opening", ""));
        RunningService.Answer bot = service.get("/api/v1/bot/rounds/" + second, "BOT");
        assertThat(bot.at("earlierRound")).isEqualTo(first);
        assertThat(bot.at("feedback.0.item")).isEqualTo("G1");
        assertThat(bot.at("feedback.0.subject")).isEqualTo(DIVIDED);
        assertThat(bot.at("feedback.0.higher.sv")).isEqualTo("Kurserna har nått många.");
        assertThat(bot.each("respondents", "goals"))
                .isNotEmpty()
                .allSatisfy(goals -> assertThat((List<?>) goals).asList().contains(DIVIDED));
        assertThat(items(second)).containsExactly("G1 RECONSIDERED", "D2-G1 FOLLOW_UP");
    }

    @Test
    void the_bot_is_tested_with_what_it_is_told() throws IOException {
        close(first);
        String second = repeat("SECOND");
        done(settle(second, wanted("G1", DIVIDED, "DIVIDED", null)));
        done(post(second, "/opening", ""));
        Map<?, ?> example = service.bean(JsonMapper.class)
                .readValue(
                        Files.readString(Path.of("../survey-bot/src/test/resources/contract/second-round.json")),
                        Map.class);
        RunningService.Answer told = service.get("/api/v1/bot/rounds/" + second, "BOT");
        Map<?, ?> asked = (Map<?, ?>) ((List<?>) example.get("feedback")).getFirst();
        assertThat(asked.keySet()).isEqualTo(((Map<?, ?>) told.at("feedback.0")).keySet());
        assertThat(((Map<?, ?>) ((List<?>) asked.get("points")).getFirst()).keySet())
                .isEqualTo(((Map<?, ?>) told.at("feedback.0.points.0")).keySet());
        assertThat(told.json().keySet().containsAll(example.keySet())).isTrue();
    }

    @Test
    void an_ordinary_round_has_nothing_to_look_at_again() {
        RunningService.Answer bot = service.get("/api/v1/bot/rounds/" + first, "BOT");
        assertThat(bot.at("earlierRound")).isNull();
        assertThat(bot.at("feedback")).isEqualTo(List.of());
        assertThat(get(first, "/feedback/candidates").at("code")).isEqualTo("not-a-repetition");
        assertThat(get(first, "/results/change").at("code")).isEqualTo("not-a-repetition");
    }

    @Test
    void waits_until_the_first_round_can_publish_nothing_else() {
        String second = repeat("EARLY");
        assertThat(get(second, "/feedback/candidates").at("code")).isEqualTo("round-not-closed");
        assertThat(settle(second, wanted("G1", DIVIDED, "DIVIDED", null)).at("code"))
                .isEqualTo("round-not-closed");
    }

    @Test
    void what_is_neither_divided_nor_said_to_be_important_is_not_asked_again() {
        close(first);
        String second = repeat("SECOND");
        assertThat(settle(second, wanted("G1", AGREED, "DIVIDED", null)).each("errors", "field"))
                .containsExactly("feedback[0].reason");
        assertThat(settle(second, wanted("G1", AGREED, "IMPORTANT", null)).each("errors", "field"))
                .containsExactly("feedback[0].because");
        assertThat(settle(second, wanted("G1", "KOTO-1-3", "IMPORTANT", "x")).each("errors", "field"))
                .containsExactly("feedback[0].item");
        Map<String, Object> silent = wanted("G1", AGREED, "IMPORTANT", "Jatkuu.");
        silent.put("lower", Map.of("fi", "Syy.", "sv", "Skäl."));
        assertThat(settle(second, silent).each("errors", "field")).containsExactly("feedback[0].lower.en");
        assertThat(get(second, "/feedback").at("feedback")).isEqualTo(List.of());

        assertThat(settle(second, wanted("G1", AGREED, "IMPORTANT", "Jatkuu.")).status())
                .isEqualTo(200);
    }

    @Test
    void only_a_draft_that_is_meant_is_changed_and_an_empty_list_makes_it_an_ordinary_repetition() {
        close(first);
        String second = repeat("SECOND");
        Map<String, Object> wanted = wanted("G1", DIVIDED, "DIVIDED", null);
        assertThat(service.send(service.request(path(second, "/feedback"), "FACILITATOR")
                                .PUT(BodyPublishers.ofString(body(wanted))))
                        .status())
                .isEqualTo(428);
        assertThat(service.put(path(second, "/feedback"), "FACILITATOR", body(wanted), "\"other\"")
                        .status())
                .isEqualTo(412);
        String none = get(second, "/feedback").header("ETag");
        assertThat(service.put(path(second, "/feedback"), "FACILITATOR", body(wanted), none)
                        .status())
                .isEqualTo(200);
        assertThat(settle(second).status()).isEqualTo(200);
        assertThat(get(second, "").at("questionnaire.code")).isEqualTo("ARVIO");

        done(post(second, "/opening", ""));
        assertThat(settle(second, wanted).at("code")).isEqualTo("round-not-draft");
    }

    @Test
    void no_change_is_told_where_the_answer_of_somebody_who_joined_alone_could_be_worked_out() {
        close(first);
        String second = repeat("SECOND");
        done(settle(second, wanted("G1", DIVIDED, "DIVIDED", null)));
        done(post(second, "/opening", ""));
        for (int one = 0; one < 12; one++) {
            int before = one < 6 ? 1 + one % 2 : 4 + one % 2;
            done(again(second, one, one < 4 ? before + 2 : before));
        }
        done(again(second, 40, 5));
        assertThat(get(second, "/results/change").at("code")).isEqualTo("round-not-closed");
        close(second);

        RunningService.Answer change = get(second, "/results/change");
        assertThat(change.status()).as(change.body()).isEqualTo(200);
        assertThat(change.at("earlier.round")).isEqualTo(first);
        assertThat(change.each("items", "item")).containsExactly("G1");
        Map<?, ?> told = of(change, DIVIDED);
        assertThat(told).isEmpty();
        assertThat(change.body()).contains("\"PROTECTED\"");
    }

    @Test
    void the_same_people_s_change_is_told_once_both_rounds_are_closed() {
        close(first);
        String second = repeat("SECOND");
        done(settle(second, wanted("G1", DIVIDED, "DIVIDED", null)));
        done(post(second, "/opening", ""));
        for (int one = 0; one < 12; one++) {
            int before = one < 6 ? 1 + one % 2 : 4 + one % 2;
            done(again(second, one, one < 4 ? before + 2 : before));
        }
        close(second);

        Map<?, ?> told = of(get(second, "/results/change"), DIVIDED);
        assertThat(told).extracting("pairs", "up", "same", "down").containsExactly(12, 4, 8, 0);
        assertThat((Double) told.get("convergence")).isPositive();
        assertThat(told).extracting("before.n", "after.n").containsExactly(12, 12);
        assertThat(get(first, "/snapshots").each("snapshots", "number")).containsExactly(1);
        assertThat(get(first, "/results/goals").at("snapshot.number")).isEqualTo(1);
    }

    private static Map<?, ?> of(RunningService.Answer change, String subject) {
        List<?> subjects = (List<?>) change.at("items.0.subjects");
        return subjects.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> subject.equals(one.get("subject")))
                .map(one -> one.get("change") instanceof Map<?, ?> told ? told : Map.of())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Boolean> candidates(String round) {
        Map<String, Boolean> divided = new HashMap<>();
        for (Object one : (List<?>) get(round, "/feedback/candidates").at("candidates")) {
            Map<?, ?> candidate = (Map<?, ?>) one;
            divided.put(candidate.get("item") + " " + candidate.get("subject"), (Boolean) candidate.get("divided"));
        }
        return divided;
    }

    private List<String> items(String round) {
        RunningService.Answer details = get(round, "");
        RunningService.Answer asked = service.get(
                "/api/v1/questionnaires/%s/versions/%s"
                        .formatted(details.at("questionnaire.code"), details.at("questionnaire.version")),
                "BOT");
        return ((List<?>) asked.at("items"))
                .stream()
                        .map(one -> ((Map<?, ?>) one).get("code") + " " + ((Map<?, ?>) one).get("part"))
                        .toList();
    }

    private RunningService.Answer again(String round, int person, int point) {
        String pseudonym = Answers.pseudonym(person);
        return service.put(
                Answers.to(service, round).path(pseudonym, "G1", DIVIDED, 1),
                "BOT",
                Answers.body(pseudonym, "G1", DIVIDED, 1, "\"value\":{\"point\":" + point + "}")
                        .replace("\"code\":\"ARVIO\"", "\"code\":\"ARVIO-DELPHI\"")
                        .replace("KASKO", group(round)));
    }

    private String group(String round) {
        return (String) service.get("/api/v1/bot/rounds/" + round, "BOT").at("respondents.0.bodyGroup");
    }

    private String repeat(String code) {
        RunningService.Answer draft = post(
                first,
                "/repetition",
                Drafts.json(Map.of(
                        "code",
                        code,
                        "opensAt",
                        now.plus(30, ChronoUnit.DAYS).toString(),
                        "closesAt",
                        now.plus(50, ChronoUnit.DAYS).toString())));
        done(draft);
        return (String) draft.at("id");
    }

    private void close(String round) {
        service.change("update round set closes_at = ? where id = ?", now, UUID.fromString(round));
        done(service.put("/api/v1/bot/rounds/" + round + "/drained", "BOT", ""));
    }

    private static Map<String, Object> wanted(String item, String subject, String reason, String because) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("item", item);
        wanted.put("subject", subject);
        wanted.put("reason", reason);
        wanted.put("because", because);
        wanted.put(
                "higher",
                Map.of(
                        "fi", "Kurssit ovat tavoittaneet monia.",
                        "sv", "Kurserna har nått många.",
                        "en", "The courses have reached many."));
        wanted.put(
                "lower",
                Map.of(
                        "fi", "Jonot ovat pidentyneet.",
                        "sv", "Köerna har blivit längre.",
                        "en", "The queues have grown."));
        return wanted;
    }

    @SafeVarargs
    private RunningService.Answer settle(String round, Map<String, Object>... wanted) {
        return service.put(path(round, "/feedback"), "FACILITATOR", body(wanted), "*");
    }

    @SafeVarargs
    private static String body(Map<String, Object>... wanted) {
        return Drafts.json(Map.of("feedback", List.of(wanted)));
    }

    private RunningService.Answer get(String round, String what) {
        return service.get(path(round, what), "FACILITATOR");
    }

    private RunningService.Answer post(String round, String what, String body) {
        return service.post(path(round, what), "FACILITATOR", body);
    }

    private static String path(String round, String what) {
        return "/api/v1/rounds/" + round + what;
    }

    private static void done(RunningService.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }
}
