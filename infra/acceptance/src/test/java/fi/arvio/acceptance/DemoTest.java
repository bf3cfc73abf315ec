package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Api;
import fi.arvio.demo.Ports;
import fi.arvio.demo.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./arvio demo} runs, as its users do. */
class DemoTest {
    private static final int GOALS = 23;

    @Test
    void forty_experts_fill_most_goals_and_raise_a_flag_the_same_way_twice() throws Exception {
        var first = figures("demo-first");
        var second = figures("demo-second");
        assertThat(second).isEqualTo(first);
    }

    private static Figures figures(String name) throws Exception {
        var settings = RunningArvio.settings(name);
        try (var demo = DemoProcess.start(settings, "--fresh", "--simulate", "40")) {
            demo.awaitReady();
            assertThat(demo.output())
                    .contains("40 of 60 invited have finished", settings.botUrl(), settings.serviceUrl());
            var api = Api.of(settings);
            var round = "/rounds/" + api.openRound();
            var goals = api.service(round + "/results/goals").path("goals");
            var flags = api.service(round + "/flags").path("flags");
            checkGoals(goals);
            assertThat(flags).isNotEmpty();
            assertThat(demo.endsBySigterm()).isTrue();
            assertBothGone(settings);
            return new Figures(goals, flags);
        }
    }

    private static void checkGoals(JsonNode goals) {
        var withFigure = 0;
        assertThat(goals).hasSize(GOALS);
        for (var tap : taps(goals)) {
            if (tap.path("figure").isObject()) {
                withFigure++;
                assertThat(tap.path("figure").path("n").asInt()).isGreaterThanOrEqualTo(5);
            } else {
                assertThat(tap.path("suppressed").path("text").path("fi").asText())
                        .isNotBlank();
                assertThat(tap.path("instead").path("figure").isObject())
                        .as("a theme's or programme's figure instead: %s", tap)
                        .isTrue();
            }
        }
        assertThat(withFigure).as("goals with figures").isGreaterThan(GOALS / 2);
    }

    private static List<JsonNode> taps(JsonNode goals) {
        var taps = new ArrayList<JsonNode>();
        goals.forEach(goal -> goal.path("items").forEach(item -> {
            if ("G1".equals(item.path("item").asText())) {
                taps.add(item);
            }
        }));
        assertThat(taps).hasSize(GOALS);
        return taps;
    }

    @Test
    void a_launcher_killed_by_force_leaves_no_orphans() throws Exception {
        var settings = RunningArvio.settings("demo-killed");
        try (var demo = DemoProcess.start(settings, "--fresh")) {
            demo.awaitReady();
            demo.kill();
            assertBothGone(settings);
        }
    }

    @Test
    void data_is_kept_and_held_by_one_demo_at_a_time() throws Exception {
        var settings = RunningArvio.settings("demo-kept");
        try (var demo = DemoProcess.start(settings, "--fresh", "--simulate", "2")) {
            demo.awaitReady();
            var other = new Settings(settings.home(), Ports.free(), Ports.free(), settings.data());
            assertRefused(other, "Another demo runs on the data folder");
        }
        try (var again = DemoProcess.start(settings, "--simulate", "2")) {
            again.awaitReady();
            assertThat(again.output()).contains("2 of 2 have finished, 0 answers", "2 of 60 invited have finished");
        }
    }

    @Test
    void a_taken_port_is_one_line() throws Exception {
        var settings = RunningArvio.settings("demo-port");
        try (var taken = new ServerSocket(settings.botPort())) {
            assertRefused(settings, "Port " + taken.getLocalPort());
        }
        assertThat(settings.data()).doesNotExist();
    }

    @Test
    void more_experts_than_the_roster_has_are_refused_in_one_line() throws Exception {
        var settings = RunningArvio.settings("demo-many");
        try (var demo = DemoProcess.start(settings, "--fresh", "--simulate", "61")) {
            assertThat(demo.exitStatus()).isEqualTo(1);
            assertThat(demo.output().lines().toList().getLast()).contains("--simulate 61", "60 experts");
            assertBothGone(settings);
        }
    }

    private static void assertRefused(Settings settings, String line) throws IOException, InterruptedException {
        try (var refused = DemoProcess.start(settings)) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output().lines()).singleElement().asString().contains(line);
        }
    }

    private static void assertBothGone(Settings settings) {
        await("both services are gone")
                .until(() -> !Ports.isTaken(settings.botPort()) && !Ports.isTaken(settings.servicePort()));
    }

    private record Figures(JsonNode goals, JsonNode flags) {}
}
