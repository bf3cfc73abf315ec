package fi.arvio.assessment.snapshot.gapboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Official status, experts' view and gap class side by side, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class GapBoardContract {
    private final Database database;
    private RunningService service;
    private Answers answers;

    GapBoardContract(Database database) {
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
    void goal_8_of_tyo_shows_what_the_source_says_that_its_status_is_unknown_and_what_experts_say() {
        progress("TYO-8", 2, 2, 3, 4, 2, 1);
        light("TYO-8", "NOT_REALISED", "NOT_REALISED", "NOT_REALISED", "NOT_REALISED", "STARTED", "STARTED");
        take();

        Map<?, ?> goal = goal("TYO-8");
        assertThat(at(goal, "official.status")).isEqualTo("UNKNOWN");
        assertThat(at(goal, "official.asOf")).isNull();
        assertThat(at(goal, "official.period")).isEqualTo("05/2023–05/2024");
        assertThat(at(goal, "official.sourceTexts.0.language")).isEqualTo("fi");
        assertThat((String) at(goal, "official.sourceTexts.0.text"))
                .contains("10,3 prosenttia", "17 prosentin tavoitetta ei saavuteta");
        assertThat(at(goal, "official.readings.0.code")).isEqualTo("TARGET_NOT_MET");
        assertThat((String) at(goal, "official.readings.0.text.en")).contains("17%");
        assertThat(board().at("programmes.1.unofficialLanguages")).isEqualTo(List.of("sv", "en"));

        assertThat(at(goal, "experts.figure.median")).isEqualTo(2);
        assertThat(at(goal, "experts.figure.n")).isEqualTo(6);
        assertThat(at(goal, "experts.spread")).isEqualTo(Map.of("bottomTwo", 4, "middle", 1, "topTwo", 1));
        assertThat((Integer) at(goal, "experts.eligible")).isPositive();

        assertThat(at(goal, "gap.gapClass")).isEqualTo("NOT_COMPARABLE");
        assertThat(at(goal, "gap.reason")).isEqualTo("STATUS_NOT_STATED");
        assertThat(at(goal, "actions.unknown")).isEqualTo(6);
        assertThat(at(goal, "actions.unknownShare")).isEqualTo(1.0);
    }

    @Test
    void the_five_dead_indicators_are_listed_apart() {
        RunningService.Answer board = board();
        List<String> dead = List.of("TYO-1", "TYO-5", "TYO-6-6", "TYO-7", "TYO-8-6");
        assertThat(board.each("programmes", "code")).containsExactly("KOTO", "TYO");
        assertThat(board.each("programmes.1.deadIndicators", "subject")).containsExactlyElementsOf(dead);
        assertThat((List<?>) board.at("programmes.0.deadIndicators")).isEmpty();
        assertThat(service.get("/api/v1/programmes/TYO/findings?finding=INDICATOR_DEAD", "CLIENT")
                        .each("findings", "subject"))
                .containsExactlyElementsOf(dead);
    }

    @Test
    void before_the_first_snapshot_what_is_official_is_told_and_nothing_else() {
        state("TYO-1", "STARTED", "2024-05-31");
        Map<?, ?> goal = goal("TYO-1");
        assertThat(at(goal, "official.status")).isEqualTo("STARTED");
        assertThat(at(goal, "experts.asOf")).isNull();
        assertThat(at(goal, "experts.suppressed.reason")).isEqualTo("NO_SNAPSHOT");
        assertThat(at(goal, "gap.reason")).isEqualTo("NO_SNAPSHOT");
        assertThat((List<?>) board().at("programmes.0.themes")).hasSize(4);
        assertThat(board().at("programmes.0.themes.0.actions.counts.NOT_REPORTED"))
                .isEqualTo(12);
        assertThat(board().at("programmes.1.actions.unknown")).isEqualTo(31);
    }

    @Test
    void a_gap_class_comes_from_the_traffic_light_alone_and_only_against_the_status_it_was_made_with() {
        state("TYO-1", "STARTED", "2024-05-31");
        progress("TYO-1", 5, 5, 5, 4, 5, 5);
        light("TYO-1", "NOT_STARTED", "NOT_STARTED", "NOT_REALISED", "NOT_STARTED", "STARTED", "STARTED");
        take();
        Map<?, ?> goal = goal("TYO-1");
        assertThat(at(goal, "gap.gapClass")).isEqualTo("EXPERTS_LESS_FAVOURABLE");
        assertThat((Map<?, ?>) at(goal, "gap.compared"))
                .extracting("status", "asOf", "n", "same", "lessFavourable", "moreFavourable", "release")
                .containsExactly("STARTED", "2024-05-31", 6, 2, 4, 0, 1);
        assertThat(at(goal, "official.source")).isEqualTo("Alkuperäinen taulukko");
        assertThat(service.get("/api/v1/rounds/" + answers.round() + "/flags", "CLIENT")
                        .each("flags", "id"))
                .contains("OFFICIAL_GAP-TYO-1", "CLEAR_SUCCESS-TYO-1");

        state("TYO-1", "NOT_STARTED", "2024-09-30");
        Map<?, ?> changed = goal("TYO-1");
        assertThat(at(changed, "official.status")).isEqualTo("NOT_STARTED");
        assertThat(at(changed, "gap.gapClass")).isEqualTo("NOT_COMPARABLE");
        assertThat(at(changed, "gap.reason")).isEqualTo("STATUS_CHANGED");
        assertThat(changed.get("experts")).isEqualTo(goal.get("experts"));

        take();
        assertThat(at(goal("TYO-1"), "gap.gapClass")).isEqualTo("MIXED");
        assertThat(at(goal("TYO-1"), "gap.compared.status")).isEqualTo("NOT_STARTED");
    }

    @Test
    void a_status_that_is_stated_after_the_snapshot_waits_for_the_next_one() {
        take();
        state("TYO-2", "STARTED", "2024-05-31");
        assertThat(at(goal("TYO-2"), "gap.reason")).isEqualTo("STATUS_CHANGED");
        take();
        assertThat(at(goal("TYO-2"), "gap.reason")).isEqualTo("NO_FIGURE");
    }

    @Test
    void what_may_not_be_shown_says_why_and_what_stands_in_for_it() {
        progress("KOTO-1-1", 2, 3, 4);
        progress("KOTO-1-2", 2, 3, 4, 4);
        take();
        Map<?, ?> goal = goal("KOTO-1-1");
        assertThat(at(goal, "official.status")).isEqualTo("NOT_REPORTED");
        assertThat(at(goal, "experts.figure")).isNull();
        assertThat(at(goal, "experts.spread")).isNull();
        assertThat(at(goal, "experts.suppressed.reason")).isEqualTo("FEWER_THAN_MINIMUM");
        assertThat(at(goal, "experts.instead.code")).isEqualTo("KOTO-1");
    }

    private int people;

    private void progress(String goal, int... points) {
        for (int point : points) {
            assertThat(answers.progress(++people, goal, 1, point).status()).isEqualTo(201);
        }
    }

    private void light(String goal, String... statuses) {
        for (String status : statuses) {
            String content = "\"value\":{\"choices\":[\"" + status + "\"]}";
            assertThat(answers.put(Answers.pseudonym(++people), "G8", goal, 1, content)
                            .status())
                    .isEqualTo(201);
        }
    }

    private void state(String goal, String status, String asOf) {
        assertThat(service.put(
                                "/api/v1/programmes/TYO/goals/" + goal + "/official-status",
                                "FACILITATOR",
                                "{\"status\":\"%s\",\"asOf\":\"%s\",\"source\":\"Alkuperäinen taulukko\"}"
                                        .formatted(status, asOf))
                        .status())
                .isEqualTo(200);
    }

    private void take() {
        assertThat(service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "")
                        .status())
                .isEqualTo(201);
    }

    private RunningService.Answer board() {
        return service.get("/api/v1/rounds/" + answers.round() + "/gap-board", "CLIENT");
    }

    private Map<?, ?> goal(String code) {
        return ((List<?>) board().at("programmes"))
                .stream()
                        .flatMap(programme -> goals((Map<?, ?>) programme))
                        .filter(goal -> code.equals(goal.get("code")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Stream<Map<?, ?>> goals(Map<?, ?> programme) {
        Stream<?> ofThemes = ((List<?>) programme.get("themes"))
                .stream().flatMap(theme -> ((List<?>) ((Map<?, ?>) theme).get("goals")).stream());
        return Stream.concat(ofThemes, ((List<?>) programme.get("goals")).stream())
                .map(goal -> (Map<?, ?>) goal);
    }

    private static Object at(Object from, String path) {
        Object here = from;
        for (String step : path.split("\\.")) {
            here = here instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }
}
