package fi.arvio.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What changing something that was read before promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ConditionalChangeContract {
    private static final String BY = "FACILITATOR";

    private final Database database;
    private int goal;
    private Campaign campaign;
    private RunningService service;

    ConditionalChangeContract(Database database) {
        this.database = database;
    }

    /** What is read, where it is changed, and a change for every number. */
    record Thing(String read, String change, Changes changes) {
        @Override
        public String toString() {
            return change.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        }
    }

    /** A body for every number, each saying something else. */
    interface Changes {
        String number(int number);
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

    Stream<Thing> things() {
        Map<String, Object> wish = campaign.wish();
        String draft = "/api/v1/rounds/" + Drafts.draft(service, wish, 60);
        String open = campaign.opened();
        Answers.to(service, open).put(Answers.pseudonym(7), "Z1", "1", 1, "\"value\":{\"text\":\"Aihe\"}");
        String themes = "/api/v1/rounds/" + open + "/own-themes";
        String theme = themes + "/" + service.get(themes, BY).at("themes.0.id");
        String status = "/api/v1/programmes/TYO/goals/TYO-" + ++goal + "/official-status";
        return Stream.of(
                new Thing(draft, draft, number -> {
                    wish.put("expectedRespondents", 40 + number);
                    return Drafts.json(wish);
                }),
                new Thing(
                        draft + "/coverage-targets",
                        draft + "/coverage-targets",
                        "{\"goals\":[{\"code\":\"KOTO-1-1\",\"minimum\":%d}],\"bodies\":[]}"::formatted),
                new Thing(
                        status,
                        status,
                        "{\"status\":\"STARTED\",\"asOf\":\"2024-05-31\",\"source\":\"%d\"}"::formatted),
                new Thing(
                        theme,
                        theme + "/decision",
                        "{\"decision\":\"MERGED\",\"mergedInto\":\"KOTO-1-%d\"}"::formatted));
    }

    private RunningService.Answer read(Thing thing) {
        return service.get(thing.read(), BY);
    }

    private RunningService.Answer change(Thing thing, int number, String tag) {
        return service.put(thing.change(), BY, thing.changes().number(number), tag);
    }

    @ParameterizedTest
    @MethodSource("things")
    void who_does_not_say_what_is_meant_changes_nothing(Thing thing) {
        RunningService.Answer before = read(thing);
        RunningService.Answer refused = service.send(service.request(thing.change(), BY)
                .PUT(BodyPublishers.ofString(thing.changes().number(1))));
        assertThat(refused.status()).as(refused.body()).isEqualTo(428);
        assertThat(refused.at("code")).isEqualTo("precondition-required");
        assertThat(read(thing).body()).isEqualTo(before.body());
    }

    @ParameterizedTest
    @MethodSource("things")
    void who_has_read_it_changes_it_once(Thing thing) {
        String first = read(thing).header("ETag");
        RunningService.Answer changed = change(thing, 1, "\"other\", " + first);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        RunningService.Answer after = read(thing);
        assertThat(changed.header("ETag")).isEqualTo(after.header("ETag")).isNotEqualTo(first);

        for (String stale : List.of(first, "W/" + after.header("ETag"), "nonsense", "\"")) {
            RunningService.Answer refused = change(thing, 2, stale);
            assertThat(refused.status()).as(stale).isEqualTo(412);
            assertThat(refused.at("code")).isEqualTo("precondition-failed");
        }
        assertThat(read(thing).body()).isEqualTo(after.body());
        assertThat(change(thing, 2, "*").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("things")
    void of_two_who_have_read_the_same_one_comes_too_late(Thing thing) throws Exception {
        for (int time = 0; time < 5; time++) {
            String tag = read(thing).header("ETag");
            // Bodies first: a wish is one map.
            String one = thing.changes().number(1 + time % 2 * 2);
            String other = thing.changes().number(2 + time % 2 * 2);
            List<Callable<RunningService.Answer>> both = List.of(
                    () -> service.put(thing.change(), BY, one, tag), () -> service.put(thing.change(), BY, other, tag));
            List<RunningService.Answer> answers = Campaign.atOnce(both);
            assertThat(answers.stream().map(RunningService.Answer::status)).containsExactlyInAnyOrder(200, 412);
            String won = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .map(answer -> answer.header("ETag"))
                    .findFirst()
                    .orElseThrow();
            assertThat(read(thing).header("ETag")).isEqualTo(won);
        }
    }
}
