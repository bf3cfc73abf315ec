package fi.arvio.assessment.snapshot.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What matters beside how it succeeds, rankings, and those responsible beside the others, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PrioritiesContract {
    private final Database database;
    private RunningService service;
    private Answers answers;

    PrioritiesContract(Database database) {
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
    void what_matters_and_does_not_succeed_is_told_and_flagged() {
        for (int one = 0; one < 10; one++) {
            done(pair(one, "TYO-3", 4 + one % 2, 1 + one % 3));
        }
        done(answers.put(Answers.pseudonym(10), "P1", "TYO-3", 1, "\"missingReason\":\"DONT_KNOW\""));
        take();

        Map<?, ?> told = subject("TYO-3");
        assertThat((Map<?, ?>) told.get("importance"))
                .extracting("n", "median", "medianUpper", "topTwo")
                .containsExactly(10, 4, 5, 10);
        assertThat((Map<?, ?>) told.get("performance"))
                .extracting("n", "median", "bottomTwo")
                .containsExactly(10, 2, 7);
        assertThat((Map<?, ?>) told.get("gap"))
                .extracting("fewestSteps", "mostSteps", "topTwo")
                .containsExactly(2, 3, null);
        assertThat(read("flags").each("flags", "rule")).contains("IMPORTANT_AND_WEAK");
        assertThat(figure("P1-SUCCESS")).containsEntry("dontKnow", 1).containsEntry("asked", 11);
    }

    @Test
    void too_few_pairs_are_told_of_neither_side() {
        for (int one = 0; one < 4; one++) {
            done(pair(one, "TYO-3", 5, 1 + one));
        }
        take();
        Map<?, ?> told = subject("TYO-3");
        assertThat(told).extracting("importance", "performance", "gap").containsOnlyNulls();
        assertThat((Map<?, ?>) told.get("suppressed")).extracting("reason").isEqualTo("FEWER_THAN_MINIMUM");
    }

    @Test
    void rankings_tell_what_was_named_and_first_and_how_far_they_agree() {
        for (int one = 0; one < 8; one++) {
            done(ranking(one, one < 6 ? "\"TYOLLISTYMINEN\",\"TIETOPOHJA\"" : "\"KUMPPANUUDET\",\"ASUINALUEET\""));
        }
        take();
        RunningService.Answer priorities = read("results/priorities");
        assertThat(priorities.at("rankings.0.item")).isEqualTo("R1");
        assertThat(priorities.at("rankings.0.n")).isEqualTo(8);
        assertThat((Double) priorities.at("rankings.0.concordance")).isCloseTo(0.5425, within(0.0001));
        assertThat(core("R1-FIRST")).containsEntry("TYOLLISTYMINEN", 6).containsEntry("KUMPPANUUDET", 2);
    }

    @Test
    void those_who_answer_for_a_goal_are_compared_with_the_others() {
        Object responsible = read("results/bodies").at("subjects");
        String goal = "KOTO-3-1";
        assertThat(responsible).isNotNull();
        for (int one = 0; one < 9; one++) {
            done(answers.from("KASKO").progress(one, goal, 1, 3 + one % 3));
            done(answers.from(other(goal)).progress(100 + one, goal, 1, 1 + one % 3));
        }
        take();
        Map<?, ?> item = bodyItem(goal);
        Map<?, ?> difference = (Map<?, ?>) item.get("difference");
        assertThat((Double) difference.get("delta")).isCloseTo(72.0 / 81, within(0.0001));
        assertThat(difference.get("magnitude")).isEqualTo("LARGE");
    }

    /** A group that does not answer for the goal. */
    private String other(String goal) {
        List<?> answering = (List<?>) bodySubject(goal).get("responsibleGroups");
        assertThat(answering.contains("KASKO")).isTrue();
        return read("results/bodies").each("groups", "code").stream()
                .map(String.class::cast)
                .filter(code -> !answering.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<?, ?> bodySubject(String goal) {
        return in((List<?>) read("results/bodies").at("subjects"), "code", goal);
    }

    private Map<?, ?> bodyItem(String goal) {
        return in((List<?>) bodySubject(goal).get("items"), "item", "G1");
    }

    private Map<?, ?> subject(String code) {
        return in((List<?>) read("results/priorities").at("subjects"), "subject", code);
    }

    private Map<String, Object> figure(String item) {
        Map<?, ?> goal = in((List<?>) read("results/goals").at("goals"), "goal", "TYO-3");
        return figure(in((List<?>) goal.get("items"), "item", item));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figure(Map<?, ?> item) {
        return (Map<String, Object>) item.get("figure");
    }

    private Map<String, Object> core(String item) {
        Map<?, ?> told = in((List<?>) read("results/core").at("items"), "item", item);
        Map<String, Object> counts = new HashMap<>();
        ((List<?>) figure(told).get("distribution"))
                .forEach(point ->
                        counts.put((String) ((Map<?, ?>) point).get("value"), ((Map<?, ?>) point).get("count")));
        return counts;
    }

    private static Map<?, ?> in(List<?> list, String field, String value) {
        return list.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> value.equals(one.get(field)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + value));
    }

    private RunningService.Answer pair(int person, String goal, int importance, int success) {
        return answers.put(
                Answers.pseudonym(person),
                "P1",
                goal,
                1,
                "\"value\":{\"pair\":{\"importance\":%d,\"success\":%d}}".formatted(importance, success));
    }

    private RunningService.Answer ranking(int person, String codes) {
        return answers.put(Answers.pseudonym(person), "R1", null, 1, "\"value\":{\"ranking\":[" + codes + "]}");
    }

    private void take() {
        done(service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", ""));
    }

    private RunningService.Answer read(String what) {
        return service.get("/api/v1/rounds/" + answers.round() + "/" + what, "CLIENT");
    }

    private static void done(RunningService.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }
}
