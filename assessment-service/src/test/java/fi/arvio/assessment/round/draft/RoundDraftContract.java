package fi.arvio.assessment.round.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Campaign;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What drafting, changing and repeating a round promise, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundDraftContract {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final Database database;
    private Campaign campaign;
    private RunningService service;

    RoundDraftContract(Database database) {
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

    private RunningService.Answer draft(Map<String, Object> wish) {
        return service.post("/api/v1/rounds", "FACILITATOR", Drafts.json(wish));
    }

    @Test
    void a_draft_is_kept_as_it_was_wished_and_can_be_put_back_as_it_is() {
        Map<String, Object> wish = campaign.wish();
        Map<String, Object> policy = Drafts.policy();
        policy.put("afterInvitation", List.of(3, 6, 10));
        policy.put("quiet", List.of(Map.of("from", "2027-04-13", "until", "2027-04-19")));
        wish.put("reminders", policy);
        wish.put("languages", List.of("sv", "fi"));
        wish.put("minimumCellSize", 6);

        RunningService.Answer drafted = draft(wish);
        assertThat(drafted.status()).isEqualTo(201);
        String id = (String) drafted.at("id");
        Map<?, ?> kept = campaign.get(id, "").json();
        assertThat(kept).isEqualTo(drafted.json());
        wish.forEach(
                (field, value) -> assertThat((Object) kept.get(field)).as(field).isEqualTo(value));
        assertThat(kept.get("status")).isEqualTo("DRAFT");
        assertThat(kept.get("opening")).isNull();

        RunningService.Answer again = service.put("/api/v1/rounds/" + id, "FACILITATOR", drafted.body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(kept);
    }

    @Test
    void a_round_without_a_wish_for_reminders_has_the_standard_policy() {
        Map<String, Object> wish = campaign.wish();
        wish.remove("reminders");
        assertThat(draft(wish).at("reminders")).isEqualTo(Drafts.policy());
        assertThat(service.get("/api/v1/bot/rounds/" + new Answers(service).round(), "BOT")
                        .at("reminders"))
                .isEqualTo(Drafts.policy());
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_nothing_is_kept() {
        Map<String, Object> wish = campaign.wish();
        wish.put("programmes", List.of("X"));
        wish.put("closesAt", wish.get("opensAt"));
        wish.put("minimumCellSize", 4);
        RunningService.Answer refused = draft(wish);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("code")).isEqualTo("round-invalid");
        assertThat(refused.each("errors", "field")).containsExactly("closesAt", "programmes", "minimumCellSize");
        assertThat(service.get("/api/v1/rounds", "FACILITATOR").each("rounds", "code"))
                .doesNotContain(wish.get("code"));
    }

    @Test
    void what_cannot_be_read_is_told_by_its_field() {
        for (Map.Entry<String, Object> nonsense : Map.<String, Object>of(
                        "opensAt", "tomorrow",
                        "purpose", "FUN",
                        "minimumCellSize", "many",
                        "languages", "fi",
                        "programmes", List.of("a\0b"),
                        "questionnaire", Map.of("code", "a\0b", "version", 1),
                        "reminders", Map.of("quiet", List.of(Map.of("from", "Easter"))))
                .entrySet()) {
            Map<String, Object> wish = campaign.wish();
            wish.put(nonsense.getKey(), nonsense.getValue());
            RunningService.Answer refused = draft(wish);
            assertThat(refused.status()).as(nonsense + " " + refused.body()).isBetween(400, 422);
        }
        assertThat(draft(Collections.emptyMap()).status()).isEqualTo(422);
        assertThat(service.post("/api/v1/rounds", "FACILITATOR", "null").status())
                .isEqualTo(400);
    }

    @Test
    void one_code_is_one_round_also_for_two_who_draft_at_once() throws Exception {
        Map<String, Object> wish = campaign.wish();
        Callable<Integer> drafting = () -> draft(wish).status();
        assertThat(Campaign.atOnce(Collections.nCopies(6, drafting)))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(draft(wish).at("code")).isEqualTo("round-code-taken");
    }

    @Test
    void a_draft_changes_in_everything_but_its_code() {
        String id = (String) draft(campaign.wish()).at("id");
        Map<String, Object> other = campaign.wish();
        Object code = campaign.get(id, "").at("code");
        RunningService.Answer renamed = campaign.put(id, other);
        assertThat(renamed.at("code")).isEqualTo("round-unchangeable");
        assertThat(renamed.each("errors", "field")).containsExactly("code");

        other.put("code", code);
        other.put("series", "ANOTHER");
        other.put("purpose", "PILOT");
        other.put("programmes", List.of("TYO"));
        other.put("minimumCellSize", 7);
        assertThat(campaign.put(id, other).status()).isEqualTo(200);
        Map<?, ?> kept = campaign.get(id, "").json();
        other.forEach(
                (field, value) -> assertThat((Object) kept.get(field)).as(field).isEqualTo(value));
        assertThat(campaign.put(NOBODY, other).at("code")).isEqualTo("round-not-found");
    }

    @Test
    void a_draft_is_nothing_to_the_bot_and_has_no_results() {
        String id = Drafts.draft(service, campaign.wish(), 60);
        assertThat(service.get("/api/v1/rounds", "CLIENT").each("rounds", "id")).contains(id);
        assertThat(service.get("/api/v1/rounds", "BOT").each("rounds", "id")).doesNotContain(id);
        assertThat(service.get("/api/v1/bot/rounds", "BOT").each("rounds", "id"))
                .doesNotContain(id);
        assertThat(service.get("/api/v1/bot/rounds/" + id, "BOT").at("code")).isEqualTo("round-not-found");
        for (String what : List.of("/participation", "/results/goals", "/results/core", "/flags", "/snapshots")) {
            assertThat(campaign.get(id, what).at("code")).as(what).isEqualTo("round-not-open");
        }
        assertThat(service.post("/api/v1/rounds/" + id + "/snapshots", "FACILITATOR", "")
                        .at("code"))
                .isEqualTo("round-not-open");
        assertThat(Answers.to(service, id).progress(1, "TYO-1", 1, 4).at("code"))
                .isEqualTo("round-not-open");
        assertThat(campaign.get(id, "/roster").at("respondents.0.bodyGroup")).isNull();
    }

    @Test
    void a_round_is_held_again_for_the_same_people_with_the_same_questions() {
        String first = campaign.opened();
        Map<String, Object> repetition = new HashMap<>();
        Map<String, Object> wish = campaign.wish();
        List.of("code", "opensAt", "closesAt").forEach(field -> repetition.put(field, wish.get(field)));
        String path = "/api/v1/rounds/" + first + "/repetition";
        RunningService.Answer repeated = service.post(path, "FACILITATOR", Drafts.json(repetition));
        assertThat(repeated.status()).isEqualTo(201);
        assertThat(repeated.at("status")).isEqualTo("DRAFT");
        Map<?, ?> before = campaign.get(first, "").json();
        for (String field : List.of("series", "name", "questionnaire", "programmes", "reminders", "languages")) {
            assertThat(repeated.at(field)).as(field).isEqualTo(before.get(field));
        }
        String second = (String) repeated.at("id");
        assertThat(campaign.open(second).status()).isEqualTo(200);
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + second, "BOT");
        RunningService.Answer original = service.get("/api/v1/bot/rounds/" + first, "BOT");
        assertThat(copy.at("respondents")).isEqualTo(original.at("respondents"));
        assertThat(copy.at("seed")).isEqualTo(original.at("seed"));

        assertThat(service.post(path, "FACILITATOR", Drafts.json(repetition)).at("code"))
                .isEqualTo("round-code-taken");
        assertThat(service.post(path, "FACILITATOR", "{}").each("errors", "field"))
                .containsExactly("code", "opensAt", "closesAt");
        assertThat(service.post("/api/v1/rounds/" + NOBODY + "/repetition", "FACILITATOR", "{}")
                        .at("code"))
                .isEqualTo("round-not-found");
    }

    @Test
    void an_open_round_ends_early_though_no_day_for_reminders_is_left() {
        String id = campaign.opened();
        Map<String, Object> wish = new HashMap<>();
        campaign.get(id, "").json().forEach((field, value) -> wish.put((String) field, value));
        wish.put("closesAt", campaign.now().plus(Duration.ofHours(1)).toString());
        RunningService.Answer changed = campaign.put(id, wish);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void an_open_round_changes_in_little_and_one_that_closes_in_nothing() {
        String id = campaign.opened();
        Map<String, Object> wish = new HashMap<>();
        campaign.get(id, "").json().forEach((field, value) -> wish.put((String) field, value));
        wish.put("contact", "toinen@arvio.example");
        wish.put("minimumCommentSize", 10);
        wish.put("closesAt", campaign.now().plus(Duration.ofDays(40)).toString());
        RunningService.Answer changed = campaign.put(id, wish);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(service.get("/api/v1/bot/rounds/" + id, "BOT").at("contact")).isEqualTo("toinen@arvio.example");

        wish.put("minimumCommentSize", 9);
        wish.put("series", "OTHER");
        RunningService.Answer refused = campaign.put(id, wish);
        assertThat(refused.at("code")).isEqualTo("round-unchangeable");
        assertThat(refused.each("errors", "field")).containsExactly("series", "minimumCommentSize");
        wish.put("minimumCommentSize", 10);
        wish.put("series", "HELSINKI-2026");

        service.post("/api/v1/rounds/" + id + "/snapshots", "FACILITATOR", "");
        wish.put("minimumCellSize", 6);
        assertThat(campaign.put(id, wish).each("errors", "field")).containsExactly("minimumCellSize");
        wish.put("minimumCellSize", 5);

        campaign.pass(Duration.ofDays(41));
        assertThat(campaign.put(id, wish).at("code")).isEqualTo("round-not-open");
        assertThat(campaign.open(id).at("code")).isEqualTo("round-not-draft");
    }
}
