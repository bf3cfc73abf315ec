package fi.arvio.assessment.snapshot.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is published of answers, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SnapshotContract {
    private final Database database;
    private RunningService service;
    private Answers answers;

    SnapshotContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        answers = new Answers(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void before_the_first_snapshot_every_goal_is_listed_and_says_so() {
        RunningService.Answer goals = read("results/goals");
        assertThat(goals.at("snapshot")).isNull();
        assertThat((List<?>) goals.at("goals")).hasSize(23);
        assertThat(goals.at("goals.0.items.0.suppressed.reason")).isEqualTo("NO_SNAPSHOT");
        assertThat((Integer) goals.at("goals.0.eligible")).isPositive();
        assertThat((List<?>) read("flags").at("flags")).isEmpty();
    }

    @Test
    void figures_come_from_snapshots_and_never_from_live_answers() {
        answer("TYO-1", 1, 2, 2, 2, 2, 4, 5);
        take();
        answer("TYO-1", 101, 5, 5, 5, 4, 5, 5);

        assertThat(item("TYO-1", "G1").get("suppressed")).isNull();
        assertThat(figure("TYO-1"))
                .containsEntry("n", 6)
                .containsEntry("median", 2)
                .containsEntry("indicative", true);
        assertThat(take().status()).isEqualTo(201);
        assertThat(figure("TYO-1")).containsEntry("n", 12);
    }

    @Test
    void fewer_than_five_are_suppressed_and_the_theme_stands_in() {
        answer("KOTO-1-1", 1, 2, 3, 4);
        answer("KOTO-1-2", 11, 2, 3, 4, 4);
        take();

        assertThat((Map<?, ?>) item("KOTO-1-1", "G1").get("suppressed"))
                .extracting("reason")
                .isEqualTo("FEWER_THAN_MINIMUM");
        assertThat((Map<?, ?>) item("KOTO-1-1", "G1").get("instead"))
                .extracting("level", "code")
                .containsExactly("THEME", "KOTO-1");
    }

    @Test
    void a_figure_stands_until_at_least_five_contributions_have_changed() {
        answer("TYO-2", 1, 2, 2, 3, 4, 5);
        take();
        answer("TYO-2", 21, 1, 2, 1, 1);
        take();
        assertThat(figure("TYO-2")).containsEntry("n", 5);

        answer("TYO-2", 31, 5);
        take();
        assertThat(figure("TYO-2")).containsEntry("n", 10);
    }

    @Test
    void how_answers_spread_is_told_from_eight_on_and_why_some_are_missing_always() {
        answer("TYO-4", 1, 2, 2, 3, 4, 5, 5, 4);
        answers.put(Answers.pseudonym(20), "G1", "TYO-4", 1, "\"missingReason\":\"REFUSED\"");
        answers.put(Answers.pseudonym(21), "G1", "TYO-4", 1, "\"missingReason\":\"NOT_REACHED\"");
        answer("TYO-5", 1, 2, 2, 3, 4, 5, 5, 4, 4);
        take();

        assertThat(figure("TYO-4"))
                .containsEntry("n", 7)
                .containsEntry("asked", 8)
                .containsEntry("netScore", 2)
                .containsEntry("lowerQuartile", null)
                .containsEntry("upperQuartile", null)
                .containsEntry("iqr", null)
                .containsEntry("consensus", null);
        assertThat((List<?>) figure("TYO-4").get("missing"))
                .extracting("reason", "count")
                .containsExactly(
                        tuple("DONT_KNOW", 0), tuple("NOT_MY_FIELD", 0), tuple("REFUSED", 1), tuple("SKIPPED", 0));
        assertThat(figure("TYO-5"))
                .containsEntry("lowerQuartile", 2)
                .containsEntry("upperQuartile", 4)
                .containsEntry("iqr", 2)
                .containsEntry("netScore", 3)
                .hasEntrySatisfying(
                        "consensus", consensus -> assertThat((Double) consensus).isCloseTo(0.5762, within(0.0001)));
    }

    @Test
    void a_flag_tells_its_reason_with_its_numbers() {
        answer("TYO-3", 1, 1, 1, 2, 2, 2, 4);
        take();

        RunningService.Answer flags = read("flags");
        assertThat(flags.at("flags.0.rule")).isEqualTo("LOW_PROGRESS");
        assertThat(flags.at("flags.0.subject.code")).isEqualTo("TYO-3");
        assertThat(flags.at("flags.0.numbers.n")).isEqualTo(6);
        assertThat(flags.at("flags.0.evidence.0.goal")).isEqualTo("TYO-3");
        assertThat((String) flags.at("flags.0.sentence.fi")).isNotBlank();
    }

    @Test
    void the_core_is_told_for_the_city_and_by_programme() {
        for (int i = 1; i <= 5; i++) {
            answers.put(Answers.pseudonym(i), "C1a", null, 1, "\"value\":{\"point\":" + (1 + i % 4) + "}");
            answers.put(Answers.pseudonym(i), "C2a", "KOTO", 1, "\"value\":{\"point\":" + (1 + i % 3) + "}");
        }
        take();
        RunningService.Answer core = read("results/core");
        assertThat(core.at("items.0.item")).isEqualTo("C1a");
        assertThat(core.at("items.0.eligible")).isEqualTo(60);
        assertThat(core.at("items.0.figure.n")).isEqualTo(5);
        assertThat(core.at("items.1.programme")).isEqualTo("KOTO");
        assertThat(core.at("items.1.figure.n")).isEqualTo(5);
        assertThat(core.at("items.2.suppressed.reason")).isEqualTo("FEWER_THAN_MINIMUM");
    }

    @Test
    void yes_no_and_status_have_figures_and_what_is_analysed_later_breaks_nothing() {
        for (int i = 1; i <= 6; i++) {
            String me = Answers.pseudonym(i);
            answers.put(me, "C3b", "KOTO", 1, "\"value\":{\"choices\":[\"" + (i % 2 == 0 ? "YES" : "NO") + "\"]}");
            answers.put(me, "C3c", "KOTO", 1, "\"value\":{\"text\":\"Salaisuus\"}");
            answers.put(
                    me, "G8", "TYO-1", 1, "\"value\":{\"choices\":[\"" + (i < 4 ? "STARTED" : "NOT_STARTED") + "\"]}");
            answers.put(me, "R1", null, 1, "\"value\":{\"ranking\":[\"TIETOPOHJA\"]}");
            answers.put(me, "P1", "TYO-1", 1, "\"value\":{\"pair\":{\"importance\":5,\"success\":1}}");
            answers.put(me, "P1", "TYO-2", 1, "\"missingReason\":\"DONT_KNOW\"");
            answers.put(me, "Z1", "1", 1, "\"value\":{\"text\":\"Salaisuus\"}");
            answers.put(me, "C1c", null, 1, "\"value\":{\"choices\":[\"NONE\"]}");
        }
        assertThat(take().status()).isEqualTo(201);
        assertThat(take().status()).isEqualTo(201);
        assertThat((Map<?, ?>) item("TYO-1", "G8").get("figure"))
                .extracting("n")
                .isEqualTo(6);
        RunningService.Answer core = read("results/core");
        int question = core.each("items", "item").indexOf("C3b");
        assertThat(core.at("items." + question + ".figure.n")).isEqualTo(6);
        assertThat(core.each("items", "item")).contains("C9b", "C1c").doesNotContain("C3c", "R1", "Z1");
        assertThat(read("results/goals").body()).doesNotContain("\"P1\"");
        assertThat(core.body()).doesNotContain("Salaisuus");
    }

    @Test
    void bodies_are_told_apart_and_those_who_answer_for_a_goal_from_the_others() {
        answer(answers.from("KASKO"), "KOTO-3-1", 1, 1, 2, 3, 4, 4, 5);
        answer(answers.from("SOTEPE"), "KOTO-3-1", 11, 1, 2, 3, 5, 5, 5);
        assertThat((Map<?, ?>) body("KOTO-3-1", "KASKO").get("suppressed"))
                .extracting("reason")
                .isEqualTo("NO_SNAPSHOT");
        take();

        assertThat(body("KOTO-3-1", "KASKO")).extracting("figure.n").isEqualTo(6);
        assertThat(body("KOTO-3-1", "KUVA")).extracting("figure").isNull();
        assertThat(body("KOTO-3-1", "KUVA")).extracting("suppressed.reason").isEqualTo("FEWER_THAN_MINIMUM");
        assertThat(body("KOTO-3-2", "KASKO"))
                .extracting("instead.level", "instead.code", "instead.figure.n")
                .containsExactly("THEME", "KOTO-3", 6);
        Map<?, ?> item = bodyItem("KOTO-3-2");
        assertThat(item).extracting("responsible.instead.figure.n").isEqualTo(6);
        assertThat(bodyItem("TYO-9").get("responsible")).isNull();
        assertThat((List<?>) subject("KOTO-3-2").get("responsibleGroups")).isEqualTo(List.of("KASKO"));
    }

    @Test
    void the_figure_of_a_body_stands_until_at_least_five_of_it_have_changed_theirs() {
        answer(answers.from("KASKO"), "KOTO-3-1", 1, 1, 2, 3, 4, 4, 5);
        answer(answers.from("SOTEPE"), "KOTO-3-1", 11, 1, 2, 3, 5, 5, 5);
        take();
        answer(answers.from("KASKO"), "KOTO-3-1", 31, 1, 2, 3, 4);
        take();
        assertThat(body("KOTO-3-1", "KASKO")).extracting("figure.n").isEqualTo(6);
        assertThat(figure("KOTO-3-1")).containsEntry("n", 12);

        answer(answers.from("KASKO"), "KOTO-3-1", 35, 1);
        take();
        assertThat(body("KOTO-3-1", "KASKO")).extracting("figure.n").isEqualTo(11);
        assertThat(body("KOTO-3-1", "SOTEPE")).extracting("figure.n").isEqualTo(6);
    }

    @Test
    void who_answers_from_two_groups_is_counted_among_everybody_alone() {
        answer(answers.from("KASKO"), "KOTO-3-1", 1, 1, 2, 3, 4, 4, 5);
        answer(answers.from("SOTEPE"), "KOTO-3-2", 1, 1, 2, 3, 4, 4, 5);
        take();
        assertThat(figure("KOTO-3-1")).containsEntry("n", 6);
        assertThat(body("KOTO-3-1", "KASKO")).extracting("suppressed.reason").isEqualTo("FEWER_THAN_MINIMUM");
    }

    private Map<?, ?> subject(String code) {
        return one((List<?>) read("results/bodies").at("subjects"), "code", code);
    }

    private Map<?, ?> bodyItem(String code) {
        return one((List<?>) subject(code).get("items"), "item", "G1");
    }

    private Map<?, ?> body(String code, String group) {
        return one((List<?>) bodyItem(code).get("groups"), "group", group);
    }

    @Test
    void snapshots_are_numbered_in_their_order() {
        take();
        take();
        assertThat(read("snapshots").each("snapshots", "number")).containsExactly(1, 2);
    }

    private void answer(String goal, int firstPseudonym, int... points) {
        answer(answers, goal, firstPseudonym, points);
    }

    private static void answer(Answers answers, String goal, int firstPseudonym, int... points) {
        for (int i = 0; i < points.length; i++) {
            assertThat(answers.progress(firstPseudonym + i, goal, 1, points[i]).status())
                    .isEqualTo(201);
        }
    }

    private RunningService.Answer take() {
        return service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "");
    }

    private RunningService.Answer read(String what) {
        return service.get("/api/v1/rounds/" + answers.round() + "/" + what, "CLIENT");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> figure(String goal) {
        return (Map<String, Object>) item(goal, "G1").get("figure");
    }

    private Map<?, ?> item(String goal, String item) {
        Map<?, ?> found = one((List<?>) read("results/goals").at("goals"), "goal", goal);
        return one((List<?>) found.get("items"), "item", item);
    }

    private static Map<?, ?> one(List<?> list, String key, String value) {
        for (Object element : list) {
            if (element instanceof Map<?, ?> map && value.equals(map.get(key))) {
                return map;
            }
        }
        throw new AssertionError("no " + key + " " + value);
    }
}
