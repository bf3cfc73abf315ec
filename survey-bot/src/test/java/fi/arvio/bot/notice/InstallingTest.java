package fi.arvio.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeGraph;
import fi.arvio.bot.FakeIdentity;
import fi.arvio.bot.RunningBot;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invitations to people who do not have the app yet: Microsoft Graph installs it, and Teams may tell us or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstallingTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void whoever_gets_the_app_is_invited_once_and_whoever_is_greeted_meanwhile_is_not(Database database) {
        try (FakeIdentity identity = new FakeIdentity();
                FakeGraph graph = new FakeGraph()) {
            graph.knows(Registered.objectId(1)).knows(Registered.objectId(2));
            Map<String, Object> settings = new HashMap<>(identity.settings());
            settings.putAll(graph.settings());
            settings.put("arvio.bot.service-url", "${test.connector}/");
            try (RunningBot bot = RunningBot.on(database, settings)) {
                Registered teams = new Registered(identity);
                Season season = Season.begins(bot, Season.document(3, Map.of()));
                bot.setTime(Season.at("2027-01-11T14:50"));
                await().atMost(LONG).until(() -> graph.isInstalledFor(Registered.objectId(1)));
                teams.opens(bot, 1, FakeGraph.chat(Registered.objectId(1)));
                season.settle();

                assertThat(texts(bot, 1)).hasSize(1);
                assertThat(texts(bot, 2)).singleElement().asString().contains("Arvio");
                assertThat(season.planOf(1)).containsEntry("kind", "REMINDER");
                assertThat(season.deliveries())
                        .containsEntry("sent", 1)
                        // Graph knows nobody of that id.
                        .containsEntry("unreachable", Map.of("NOT_FOUND", 1));
            }
        }
    }

    private static List<String> texts(RunningBot bot, int number) {
        return bot.connector().deliveredTo(FakeGraph.chat(Registered.objectId(number))).stream()
                .map(FakeConnector.Sent::text)
                .toList();
    }
}
