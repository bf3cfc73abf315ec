package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Api;
import fi.arvio.demo.Options;
import fi.arvio.demo.Refusal;
import fi.arvio.demo.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets experts of the roster complete their answers by themselves, then publishes what came of it. */
public final class Simulation {
    /** As many at a time as a small machine serves without anybody waiting. */
    private static final int AT_A_TIME = 8;

    private final Api api;
    private final BotClient bot;
    private final SimulatedAnswers answers;
    private final Progress progress;

    private Simulation(Api api, BotClient bot, SimulatedAnswers answers, Progress progress) {
        this.api = api;
        this.bot = bot;
        this.answers = answers;
        this.progress = progress;
    }

    /** The whole of {@code --simulate}: answers, an empty backlog, a snapshot, a summary. */
    public static void run(Api api, Settings settings, Options options, PrintStream out)
            throws IOException, InterruptedException {
        var answers = new SimulatedAnswers(options.seed());
        var progress = new Progress(out, options.simulated());
        var round = api.openRound();
        new Simulation(api, new BotClient(settings.botUrl()), answers, progress).run(round, options.simulated());
        progress.end();
        api.post("/rounds/" + round + "/snapshots");
        new Summary(api, round, out).print();
    }

    private void run(String round, int number) throws IOException, InterruptedException {
        var people = people(round, number);
        var complete = complete(round);
        var left = people.stream()
                .filter(person -> !complete.contains(person.id()))
                .toList();
        progress.begin(people.size() - left.size());
        try (var connector = Connector.start();
                var pool = Executors.newFixedThreadPool(
                        AT_A_TIME, Thread.ofVirtual().factory())) {
            var dialogues = new ArrayList<Future<?>>();
            for (var person : left) {
                var expert = new SimulatedExpert(person, answers, bot, connector, progress::answered);
                dialogues.add(pool.submit(() -> {
                    expert.complete();
                    progress.finished();
                    return person;
                }));
            }
            await(dialogues);
            // Only then hang up: the last words of each dialogue may still be on their way.
            Backlog.awaitEmpty(api, progress);
        }
    }

    private static void await(List<Future<?>> dialogues) throws InterruptedException {
        try {
            for (var dialogue : dialogues) {
                dialogue.get();
            }
        } catch (ExecutionException e) {
            dialogues.forEach(dialogue -> dialogue.cancel(true));
            throw new Refusal("The simulation stopped: " + e.getCause());
        }
    }

    private List<Person> people(String round, int number) throws IOException, InterruptedException {
        var roster = new ArrayList<Person>();
        api.service("/rounds/" + round + "/roster").path("respondents").forEach(node -> roster.add(Person.of(node)));
        if (number > roster.size()) {
            throw new Refusal("--simulate " + number + ": the roster has " + roster.size() + " experts.");
        }
        var chosen = answers.whoAnswers(roster.stream().map(Person::id).toList(), number);
        return roster.stream().filter(person -> chosen.contains(person.id())).toList();
    }

    /** Who finished in an earlier run, data being kept over restarts. */
    private Set<String> complete(String round) throws IOException, InterruptedException {
        var ids = new HashSet<String>();
        for (JsonNode respondent :
                api.service("/rounds/" + round + "/participation").path("respondents")) {
            if ("COMPLETE".equals(respondent.path("disposition").asText())) {
                ids.add(respondent.path("id").asText());
            }
        }
        return ids;
    }
}
