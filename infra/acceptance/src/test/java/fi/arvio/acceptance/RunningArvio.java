package fi.arvio.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Api;
import fi.arvio.demo.Database;
import fi.arvio.demo.Http;
import fi.arvio.demo.Installation;
import fi.arvio.demo.Ports;
import fi.arvio.demo.ServiceProcess;
import fi.arvio.demo.Settings;
import fi.arvio.demo.simulation.Backlog;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both services as real processes on free ports, with data of their own. */
final class RunningArvio implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    /** A killed relay's lease runs for a minute, and so does the longest wait between two attempts. */
    private static final Duration BACKLOG_LIMIT = Duration.ofMinutes(3);

    private final HttpClient http = Http.client();
    private final Settings settings;
    private final Installation installation;
    private final Map<String, String> botSettings;
    private ServiceProcess service;
    private ServiceProcess bot;

    private RunningArvio(Settings settings, Database database, Duration ahead, Map<String, String> botSettings)
            throws IOException, InterruptedException {
        this.settings = settings;
        this.botSettings = botSettings;
        this.installation = Installation.open(settings, database, true, System.out);
        Files.writeString(settings.data().resolve("clock-offset"), ahead.toString());
        this.service = installation.startService();
        this.bot = installation.startBot(settings, botSettings);
        awaitUp(service);
        awaitUp(bot);
    }

    /** {@code name} tells the data folders of the tests apart; what an earlier run left goes. */
    static RunningArvio start(String name) throws IOException, InterruptedException {
        return start(name, Database.H2);
    }

    static RunningArvio start(String name, Database database) throws IOException, InterruptedException {
        return start(name, database, Duration.ZERO, Map.of());
    }

    /** Campaign time begins that far ahead of the machine's, and with it the sample round. */
    static RunningArvio start(String name, Duration ahead) throws IOException, InterruptedException {
        return start(name, Database.H2, ahead, Map.of());
    }

    /** The bot, and every replica of it, is told that much more. */
    static RunningArvio start(String name, Database database, Duration ahead, Map<String, String> botSettings)
            throws IOException, InterruptedException {
        return new RunningArvio(settings(name), database, ahead, botSettings);
    }

    static Settings settings(String name) {
        return new Settings(
                home(),
                Ports.free(),
                Ports.free(),
                Path.of("target", "data", name + System.getProperty("arvio.fork", ""))
                        .toAbsolutePath());
    }

    static Path home() {
        return Path.of(System.getProperty("arvio.home"));
    }

    Settings settings() {
        return settings;
    }

    Api api() throws IOException {
        return Api.of(settings);
    }

    void killService() throws InterruptedException {
        service.kill();
    }

    void killBot() throws InterruptedException {
        bot.kill();
    }

    void startServiceAgain() throws IOException {
        service = installation.startService();
        awaitUp(service);
    }

    void startBotAgain() throws IOException {
        bot = installation.startBot(settings, botSettings);
        awaitUp(bot);
    }

    /** Another bot beside the first; whoever starts it ends it. */
    ServiceProcess startReplica(Settings its) throws IOException {
        var replica = installation.startBot(its, botSettings);
        awaitUp(replica);
        return replica;
    }

    Map<String, String> databaseEnvironment() {
        return installation.databaseEnvironment();
    }

    /** Until the service has everything that the bot was told. */
    void awaitEmptyBacklog() throws IOException {
        var api = api();
        await("the bot's backlog").atMost(BACKLOG_LIMIT).ignoreExceptions().until(() -> Backlog.isEmpty(api));
    }

    List<Person> roster() throws IOException, InterruptedException {
        var people = new ArrayList<Person>();
        api().service("/rounds/" + api().openRound() + "/roster")
                .path("respondents")
                .forEach(respondent -> people.add(Person.of(respondent)));
        return people;
    }

    Person person(String id) throws IOException, InterruptedException {
        return roster().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How far one expert is, as the bot has reported it to the service. */
    String disposition(String respondent) throws IOException, InterruptedException {
        for (var row : results("/participation").path("respondents")) {
            if (respondent.equals(row.path("id").asText())) {
                return row.path("disposition").asText();
            }
        }
        return "";
    }

    /** Something below the open round. */
    JsonNode results(String path) throws IOException, InterruptedException {
        return api().service("/rounds/" + api().openRound() + path);
    }

    void takeSnapshot() throws IOException, InterruptedException {
        api().post("/rounds/" + api().openRound() + "/snapshots");
    }

    /** Ends both services and looks into the service's database. */
    ReceivedAnswers receivedAnswers() throws SQLException {
        bot.close();
        service.close();
        return ReceivedAnswers.in(settings.data(), installation.databaseEnvironment());
    }

    @Override
    public void close() {
        bot.close();
        service.close();
        installation.close();
    }

    private void awaitUp(ServiceProcess started) {
        await(started.name() + " is up").atMost(START_LIMIT).until(() -> started.isUp(http) || died(started));
    }

    private static boolean died(ServiceProcess started) {
        if (!started.isAlive()) {
            throw new AssertionError("The " + started.name() + " ended while starting");
        }
        return false;
    }
}
