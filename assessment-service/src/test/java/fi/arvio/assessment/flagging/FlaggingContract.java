package fi.arvio.assessment.flagging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.submission.Answers;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of flags, and of the thresholds that raise them, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class FlaggingContract {
    private static final String LOW = "LOW_PROGRESS-TYO-3";

    private final Database database;
    private RunningService service;
    private Answers answers;

    FlaggingContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        answers = new Answers(service);
        answer("TYO-3", 1, 1, 1, 2, 2, 2, 4);
        take();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_flag_goes_from_open_over_the_workshop_into_the_programme_and_every_step_is_kept() {
        assertThat(flag(LOW))
                .extracting("state", "selected", "revision", "severity", "proposed")
                .containsExactly("OPEN", false, 0, "LOW", true);
        assertThat(history().header("ETag")).isEqualTo("\"0\"");

        RunningService.Answer selected = decide("\"0\"", "{\"state\":\"IN_WORKSHOP\"}");
        assertThat(selected.status()).isEqualTo(200);
        assertThat(selected.header("ETag")).isEqualTo("\"1\"");
        assertThat(flag(LOW)).extracting("state", "selected").containsExactly("IN_WORKSHOP", true);

        assertThat(decide("\"1\"", "{\"state\":\"CARRIED\",\"reason\":\" Tavoite jatkuu. \"}")
                        .status())
                .isEqualTo(200);
        assertThat(flag(LOW))
                .extracting("state", "reason", "revision")
                .containsExactly("CARRIED", "Tavoite jatkuu.", 2);
        assertThat(history().each("decisions", "state")).containsExactly("IN_WORKSHOP", "CARRIED");
        assertThat(history().each("decisions", "by")).containsOnly("test-FACILITATOR");
        assertThat(history().each("decisions", "snapshot")).containsOnly(1);
        assertThat(history().each("decisions", "at")).doesNotContainNull();

        take();
        assertThat(flag(LOW)).extracting("state", "revision").containsExactly("CARRIED", 2);
    }

    @Test
    void the_same_answers_raise_the_same_flags_in_the_next_snapshot() {
        Object flags = flags().at("flags");
        take();
        assertThat(flags().at("flags")).isEqualTo(flags);
        assertThat(flags().at("snapshot.number")).isEqualTo(2);
    }

    @Test
    void who_has_not_seen_how_a_flag_stands_does_not_move_it() {
        RunningService.Answer blind = decide(null, "{\"state\":\"IN_WORKSHOP\"}");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.at("code")).isEqualTo("precondition-required");

        assertThat(decide("\"0\"", "{\"state\":\"IN_WORKSHOP\"}").status()).isEqualTo(200);
        RunningService.Answer late = decide("\"0\"", "{\"state\":\"REJECTED\",\"reason\":\"Ei ole aihetta.\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("code")).isEqualTo("precondition-failed");
        assertThat(decide("W/\"1\"", "{\"state\":\"OPEN\",\"reason\":\"x\"}").status())
                .isEqualTo(412);
        assertThat(flag(LOW)).extracting("state").isEqualTo("IN_WORKSHOP");
    }

    @Test
    void of_facilitators_who_decide_at_the_same_time_one_is_heard() {
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> decide("\"0\"", "{\"state\":\"IN_WORKSHOP\",\"reason\":\"" + i + "\"}")
                                .status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(history().each("decisions", "revision")).containsExactly(1);
    }

    @Test
    void a_flag_is_not_ended_without_a_reason_nor_by_a_way_that_there_is_not() {
        for (String state : List.of("RESOLVED", "CARRIED")) {
            RunningService.Answer noWay = decide("\"0\"", "{\"state\":\"" + state + "\",\"reason\":\"x\"}");
            assertThat(noWay.status()).isEqualTo(409);
            assertThat(noWay.at("code")).isEqualTo("flag-state-refused");
        }
        RunningService.Answer noReason = decide("\"0\"", "{\"state\":\"REJECTED\",\"reason\":\"  \"}");
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(noReason.at("errors.0.field")).isEqualTo("reason");
        assertThat(decide("\"0\"", "{}").at("errors.0.field")).isEqualTo("state");

        assertThat(decide("\"0\"", "{\"state\":\"REJECTED\",\"reason\":\"Asia on jo hoidettu.\"}")
                        .at("selected"))
                .isEqualTo(false);
        assertThat(decide("\"1\"", "{\"state\":\"IN_WORKSHOP\"}").status()).isEqualTo(409);
        assertThat(decide("\"1\"", "{\"state\":\"OPEN\",\"reason\":\"Tuli uutta tietoa.\"}")
                        .at("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void a_facilitator_weighs_a_flag_anew_with_a_reason_and_what_the_rule_says_stays_to_be_seen() {
        assertThat(decide("\"0\"", "{\"state\":\"OPEN\",\"severity\":\"HIGH\"}").status())
                .isEqualTo(400);
        assertThat(decide("\"0\"", "{\"state\":\"OPEN\",\"severity\":\"HIGH\",\"reason\":\"Asia on kiireellinen.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(flag(LOW))
                .extracting("severity", "proposedSeverity", "state")
                .containsExactly("HIGH", "LOW", "OPEN");
        assertThat(decide("\"1\"", "{\"state\":\"OPEN\",\"severity\":\"HIGH\",\"reason\":\"Sama uudestaan.\"}")
                        .at("revision"))
                .isEqualTo(1);
    }

    @Test
    void a_flag_that_is_no_longer_proposed_keeps_its_state() {
        decide("\"0\"", "{\"state\":\"IN_WORKSHOP\"}");
        answer("TYO-3", 101, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5);
        take();

        RunningService.Answer flags = flags();
        assertThat(flags.each("flags", "id")).doesNotContain(LOW);
        assertThat(flags.at("noLongerProposed.0.id")).isEqualTo(LOW);
        assertThat(flags.at("noLongerProposed.0.state")).isEqualTo("IN_WORKSHOP");
        assertThat(flags.at("noLongerProposed.0.proposed")).isEqualTo(false);
        assertThat((String) flags.at("noLongerProposed.0.sentence.sv")).contains("6 svar");
        assertThat(decide("\"1\"", "{\"state\":\"RESOLVED\",\"reason\":\"Työpaja käsitteli asian.\"}")
                        .at("state"))
                .isEqualTo("RESOLVED");
        assertThat(history().each("decisions", "snapshot")).containsExactly(1, 2);
    }

    @Test
    void what_was_never_proposed_is_no_flag() {
        RunningService.Answer none = service.send(service.request(path("/DIVIDED-TYO-9/state"), "FACILITATOR")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString("{\"state\":\"IN_WORKSHOP\"}")));
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.at("code")).isEqualTo("flag-not-found");
        assertThat(service.get(path("/NONE/history"), "CLIENT").at("code")).isEqualTo("flag-not-found");
        assertThat(service.get("/api/v1/rounds/" + Answers.toPilot(service).round() + "/flags", "CLIENT")
                        .at("code"))
                .isEqualTo("pilot-round");
    }

    @Test
    void thresholds_are_tried_on_what_is_published_and_nothing_is_kept() {
        answer("TYO-3", 201, 5, 5, 5);
        String before = flags().body();
        RunningService.Answer same = preview("{}");
        assertThat((List<?>) same.at("come")).isEmpty();
        assertThat((List<?>) same.at("go")).isEmpty();
        assertThat(same.each("stay", "id")).isEqualTo(flags().each("flags", "id"));

        RunningService.Answer stricter =
                preview("{\"LOW_PROGRESS_PERCENT\":90,\"LOW_PROGRESS_MEDIAN\":1,\"DIVIDED_PERCENT\":15}");
        assertThat(stricter.each("go", "id")).containsExactly(LOW);
        assertThat(stricter.each("come", "id")).containsExactly("DIVIDED-TYO-3");
        assertThat(stricter.at("come.0.numbers.n")).isEqualTo(6);
        assertThat(stricter.at("thresholds.DIVIDED_PERCENT")).isEqualTo(15);
        assertThat(stricter.at("thresholds.KNOWLEDGE_GAP_PERCENT")).isEqualTo(40);
        assertThat(flags().body()).isEqualTo(before);
        assertThat(thresholds().at("ruleRevision")).isEqualTo(0);
    }

    @Test
    void saved_thresholds_are_a_new_revision_that_flags_from_the_next_snapshot_on() {
        String published = flags().body();
        RunningService.Answer saved = save("{\"DIVIDED_PERCENT\":15}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.at("ruleRevision")).isEqualTo(1);
        assertThat(save("{\"DIVIDED_PERCENT\":15}").at("ruleRevision")).isEqualTo(1);
        assertThat(flags().body()).isEqualTo(published);
        assertThat(preview("{}").each("stay", "id")).contains("DIVIDED-TYO-3");

        take();
        assertThat(flags().each("flags", "id")).contains("DIVIDED-TYO-3");
        assertThat(flags().at("ruleRevision")).isEqualTo(1);
        assertThat(flags().at("thresholds.DIVIDED_PERCENT")).isEqualTo(15);
        assertThat(save("{\"KNOWLEDGE_GAP_PERCENT\":30}").at("ruleRevision")).isEqualTo(2);
        assertThat(thresholds().each("thresholds", "value")).contains(15, 30);
    }

    @Test
    void a_threshold_that_cannot_be_is_refused_by_its_name_and_nothing_is_saved() {
        for (String wrong : List.of(
                "{\"DIVIDED_PERCENT\":51,\"LOW_PROGRESS_PERCENT\":30}",
                "{\"DIVIDED_PERCENT\":0}",
                "{\"DIVIDED_PERCENT\":null}")) {
            RunningService.Answer refused = save(wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("code")).isEqualTo("thresholds-refused");
            assertThat(refused.each("errors", "field")).containsExactly("thresholds.DIVIDED_PERCENT");
        }
        assertThat(preview("{\"LUCK\":7}").at("errors.0.field")).isEqualTo("thresholds.LUCK");
        assertThat(save("{\"DIVIDED_PERCENT\":\"much\"}").status()).isEqualTo(400);
        assertThat(thresholds().at("ruleRevision")).isEqualTo(0);
    }

    @Test
    void nothing_can_be_tried_before_there_is_a_snapshot_nor_saved_after_the_last() {
        Rounds rounds = service.bean(Rounds.class);
        Round held = rounds.find(UUID.fromString(answers.round())).orElseThrow();
        String next = following(rounds, held);
        RunningService.Answer none =
                service.post("/api/v1/rounds/" + next + "/flags/preview", "FACILITATOR", "{\"thresholds\":{}}");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.at("code")).isEqualTo("no-snapshot");

        service.change("update round set status = 'CLOSED' where id = ?", held.id());
        assertThat(save("{\"DIVIDED_PERCENT\":15}").at("code")).isEqualTo("round-closed");
        assertThat(preview("{}").status()).isEqualTo(200);
        assertThat(decide("\"0\"", "{\"state\":\"IN_WORKSHOP\"}").status()).isEqualTo(200);
    }

    @Test
    void what_rule_set_1_has_published_stays_as_it_was_and_can_still_be_decided_about() {
        service.change("delete from snapshot_document where kind = 'FLAG_FIGURES'");
        service.change("update snapshot_document set document = ? where kind = 'FLAGS'", """
                {"snapshot":null,"ruleVersion":1,"flags":[{"id":"LOW_PROGRESS-TYO-3","rule":"LOW_PROGRESS",\
                "kind":"CONCERN","subject":{"kind":"GOAL","code":"TYO-3","title":{"fi":"Tavoite"}},\
                "sentence":{"fi":"Syy","sv":"Skäl","en":"Reason"},"numbers":{"n":6},"evidence":[{"theme":null,\
                "goal":"TYO-3","item":"G1","release":1}],"selected":false}]}""");
        assertThat(flags().at("ruleVersion")).isEqualTo(1);
        assertThat(flag(LOW)).extracting("severity", "state").containsExactly(null, "OPEN");
        assertThat((Map<?, ?>) flag(LOW).get("sentence")).isEqualTo(Map.of("fi", "Syy", "sv", "Skäl", "en", "Reason"));
        assertThat(preview("{}").at("code")).isEqualTo("no-snapshot");
        assertThat(decide("\"0\"", "{\"state\":\"IN_WORKSHOP\"}").status()).isEqualTo(200);

        take();
        assertThat(flags().at("ruleVersion")).isEqualTo(2);
        assertThat(flag(LOW)).extracting("severity", "state").containsExactly("LOW", "IN_WORKSHOP");
    }

    @Test
    void the_next_round_of_the_series_says_where_progress_has_fallen() {
        answer("TYO-5", 301, 4, 4, 4, 3, 3, 5);
        take();
        Rounds rounds = service.bean(Rounds.class);
        Round held = rounds.find(UUID.fromString(answers.round())).orElseThrow();
        String next = following(rounds, held);
        answers = Answers.to(service, next);
        answer("TYO-5", 301, 2, 2, 4, 3, 1, 5);
        take();

        Map<?, ?> falling = flag("FALLING_PROGRESS-TYO-5");
        assertThat((Map<?, ?>) falling.get("numbers"))
                .isEqualTo(Map.of("n", 6, "bottomTwo", 3, "earlierN", 6, "earlierBottomTwo", 0));
        assertThat((List<?>) falling.get("evidence")).extracting("earlierRound").containsExactly(null, held.code());
        assertThat(flags().each("flags", "id")).doesNotContain("FALLING_PROGRESS-TYO-3");
    }

    /** A round of the same series that follows the given one and is open already. */
    private static String following(Rounds rounds, Round held) {
        UUID id = UUID.fromString("00000000-0000-4000-8000-0000000000f2");
        assertThat(rounds.add(
                        new Round(
                                id,
                                "NEXT",
                                held.series(),
                                held.purpose(),
                                held.name(),
                                held.storedStatus(),
                                held.closesAt(),
                                held.closesAt().plus(Duration.ofDays(20)),
                                held.timeZone(),
                                held.questionnaire(),
                                held.seed(),
                                held.expectedRespondents(),
                                held.minimumCellSize(),
                                held.minimumCommentSize(),
                                held.contact(),
                                held.programmes(),
                                held.languages(),
                                held.reminders()),
                        rounds.subjects(held.id()),
                        rounds.bodyGroups(held.id())))
                .isTrue();
        return id.toString();
    }

    @Test
    void groups_that_see_a_goal_differently_raise_a_flag_that_names_none_of_them() {
        int[] gloomy = {1, 1, 2, 2, 3};
        int[] cheerful = {3, 4, 4, 5, 5};
        for (int i = 0; i < 5; i++) {
            answers.from("KASKO").progress(40 + i, "TYO-4", 1, gloomy[i]);
            answers.from("SOTEPE").progress(50 + i, "TYO-4", 1, cheerful[i]);
        }
        take();
        assertThat((Map<?, ?>) flag("GROUPS_DIVERGE-TYO-4").get("numbers"))
                .isEqualTo(Map.of("oneN", 5, "oneBottomTwo", 4, "otherN", 5, "otherBottomTwo", 0));
        assertThat(flag("GROUPS_DIVERGE-TYO-4").toString()).doesNotContain("KASKO", "SOTEPE");
    }

    private void answer(String goal, int firstPseudonym, int... points) {
        for (int i = 0; i < points.length; i++) {
            assertThat(answers.progress(firstPseudonym + i, goal, 1, points[i]).status())
                    .isEqualTo(201);
        }
    }

    private void take() {
        assertThat(service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "")
                        .status())
                .isEqualTo(201);
    }

    private String path(String rest) {
        return "/api/v1/rounds/" + answers.round() + "/flags" + rest;
    }

    private RunningService.Answer flags() {
        return service.get(path(""), "CLIENT");
    }

    private Map<?, ?> flag(String id) {
        return ((List<?>) flags().at("flags"))
                .stream()
                        .<Map<?, ?>>map(flag -> (Map<?, ?>) flag)
                        .filter(flag -> id.equals(flag.get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    private RunningService.Answer history() {
        return service.get(path("/" + LOW + "/history"), "CLIENT");
    }

    private RunningService.Answer decide(String ifMatch, String body) {
        var request = service.request(path("/" + LOW + "/state"), "FACILITATOR").PUT(BodyPublishers.ofString(body));
        return service.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private RunningService.Answer preview(String thresholds) {
        return service.post(path("/preview"), "FACILITATOR", "{\"thresholds\":" + thresholds + "}");
    }

    private RunningService.Answer save(String thresholds) {
        return service.put(path("/thresholds"), "FACILITATOR", "{\"thresholds\":" + thresholds + "}");
    }

    private RunningService.Answer thresholds() {
        return service.get(path("/thresholds"), "CLIENT");
    }
}
