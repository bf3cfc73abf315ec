package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Api;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** What the newest snapshot shows, in a screenful. */
final class Summary {
    /** The item that everybody is asked of a goal. */
    private static final String TAP = "G1";

    private final Api api;
    private final String round;
    private final PrintStream out;

    Summary(Api api, String round, PrintStream out) {
        this.api = api;
        this.round = round;
        this.out = out;
    }

    void print() throws IOException, InterruptedException {
        out.println();
        participation(api.service("/rounds/" + round + "/participation"));
        goals(api.service("/rounds/" + round + "/results/goals"));
        flags(api.service("/rounds/" + round + "/flags"));
    }

    private void participation(JsonNode participation) {
        out.printf(
                Locale.ROOT,
                "%d of %d invited have finished.%n",
                participation.path("complete").asInt(),
                participation.path("invited").asInt());
        out.println();
    }

    private void goals(JsonNode results) {
        out.printf(Locale.ROOT, "%-10s %2s  %-6s  %s%n", "Goal", "n", "median", "");
        for (var goal : results.path("goals")) {
            for (var item : goal.path("items")) {
                if (TAP.equals(item.path("item").asText())) {
                    goal(goal, item);
                }
            }
        }
        out.println();
    }

    private void goal(JsonNode goal, JsonNode item) {
        var figure = item.path("figure");
        var title = goal.path("title").path("fi").asText();
        var code = goal.path("goal").asText();
        if (figure.isObject()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %2d  %-6s  %s%n",
                    code,
                    figure.path("n").asInt(),
                    figure.path("median").asText(),
                    title);
            return;
        }
        out.printf(Locale.ROOT, "%-10s  –  %-6s  %s%n", code, "", title);
        out.printf(
                Locale.ROOT,
                "%22s%s%n",
                "",
                item.path("suppressed").path("text").path("fi").asText());
        var instead = item.path("instead");
        if (instead.path("figure").isObject()) {
            out.printf(
                    Locale.ROOT,
                    "%22s%s: n %d, median %s%n",
                    "",
                    instead.path("title").path("fi").asText(),
                    instead.path("figure").path("n").asInt(),
                    instead.path("figure").path("median").asText());
        }
    }

    private void flags(JsonNode flags) {
        out.printf(Locale.ROOT, "Flags: %d%n", flags.path("flags").size());
        for (var flag : flags.path("flags")) {
            out.printf(
                    Locale.ROOT,
                    "  %-13s %-9s %s%n",
                    flag.path("rule").asText(),
                    flag.path("subject").path("code").asText(),
                    flag.path("sentence").path("fi").asText());
        }
        out.println();
    }
}
