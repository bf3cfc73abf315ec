package fi.arvio.assessment.round.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Campaign;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
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

/** What opening a round promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundOpeningContract {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final Database database;
    private Campaign campaign;
    private RunningService service;

    RoundOpeningContract(Database database) {
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
    void opening_fixes_people_groups_and_subjects_once_whoever_opens_at_the_same_time() throws Exception {
        String id = Drafts.draft(service, campaign.wish(), 60);
        assertThat(Answers.to(service, id).progress(1, "TYO-1", 1, 4).status()).isEqualTo(409);
        Callable<Integer> opening = () -> campaign.open(id).status();
        assertThat(Campaign.atOnce(Collections.nCopies(6, opening))).containsOnly(200);

        String sample = (String) service.get("/api/v1/rounds", "CLIENT").at("rounds.0.id");
        for (String table : List.of("round_subject", "round_body_group", "respondent_goal")) {
            assertThat(campaign.count(table, id)).as(table).isEqualTo(campaign.count(table, sample));
        }
        assertThat(campaign.count("round_transition", id)).isEqualTo(1);
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + id, "BOT");
        RunningService.Answer original = service.get("/api/v1/bot/rounds/" + sample, "BOT");
        assertThat(copy.at("respondents")).isEqualTo(original.at("respondents"));
        assertThat(copy.at("status")).isEqualTo("OPEN");
        assertThat(Answers.to(service, id).progress(1, "TYO-1", 1, 4).status()).isEqualTo(201);
    }

    @Test
    void a_round_opened_by_hand_opens_now_and_says_by_whom() {
        String id = Drafts.draft(service, campaign.wish(), 60);
        Instant before = campaign.now();
        RunningService.Answer opened = campaign.open(id);
        assertThat(opened.at("status")).isEqualTo("OPEN");
        assertThat(opened.at("opening.event")).isEqualTo("OPENED_BY_HAND");
        assertThat((String) opened.at("opening.by")).isNotBlank();
        assertThat(opened.at("opensAt")).isEqualTo(opened.at("opening.at"));
        assertThat(Instant.parse((String) opened.at("opensAt"))).isBetween(before, campaign.now());
    }

    @Test
    void a_round_whose_roster_is_smaller_than_its_smallest_group_does_not_open() {
        String four = Drafts.draft(service, campaign.wish(), 4);
        assertThat(campaign.open(four).at("code")).isEqualTo("roster-too-small");
        Map<String, Object> strict = campaign.wish();
        strict.put("minimumCellSize", 8);
        String seven = Drafts.draft(service, strict, 7);
        assertThat((String) campaign.open(seven).at("detail")).contains("7 approved people", "needs 8");
        assertThat(campaign.get(seven, "").at("status")).isEqualTo("DRAFT");
        assertThat(campaign.count("round_subject", seven)).isZero();
        strict.put("code", campaign.get(seven, "").at("code"));
        strict.put("minimumCellSize", 7);
        campaign.put(seven, strict);
        assertThat(campaign.open(seven).status()).isEqualTo(200);
        assertThat(campaign.open(NOBODY).at("code")).isEqualTo("round-not-found");
    }

    @Test
    void a_pilot_opens_for_one_and_a_field_outside_its_programmes_adds_nothing() {
        Map<String, Object> wish = campaign.wish();
        wish.put("purpose", "PILOT");
        wish.put("programmes", List.of("TYO"));
        String id = Drafts.draft(service, wish, 1);
        assertThat(campaign.open(id).status()).isEqualTo(200);
        RunningService.Answer copy = service.get("/api/v1/bot/rounds/" + id, "BOT");
        assertThat(copy.at("respondents.0.bodyGroup")).isEqualTo("PILOT");
        assertThat(copy.at("respondents.0.goals")).isEqualTo(List.of("TYO-4", "TYO-7", "TYO-9"));
    }

    @Test
    void a_draft_opens_by_itself_when_its_time_has_come(@TempDir Path folder) {
        try (Campaign other = new Campaign(database, folder, "100ms")) {
            String id = Drafts.draft(other.service(), other.wish(), 60);
            String few = Drafts.draft(other.service(), other.wish(), 2);
            Object opensAt = other.get(id, "").at("opensAt");
            other.pass(Duration.ofDays(2));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> "OPEN".equals(other.get(id, "").at("status")));
            assertThat(other.get(id, "").at("opensAt")).isEqualTo(opensAt);
            assertThat(other.get(id, "").at("opening.event")).isEqualTo("TIME_PASSED");
            assertThat(other.get(id, "").at("opening.by")).isNull();
            assertThat(other.get(few, "").at("status")).isEqualTo("DRAFT");
        }
    }

    @Test
    void a_draft_whose_whole_time_has_passed_stays_a_draft() {
        String id = Drafts.draft(service, campaign.wish(), 60);
        campaign.pass(Duration.ofDays(23));
        service.bean(OpeningOnTime.class).open();
        assertThat(campaign.get(id, "").at("status")).isEqualTo("DRAFT");
        assertThat(campaign.open(id).at("code")).isEqualTo("closing-time-passed");
    }
}
