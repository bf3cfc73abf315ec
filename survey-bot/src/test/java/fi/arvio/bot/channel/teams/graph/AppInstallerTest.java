package fi.arvio.bot.channel.teams.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeGraph;
import fi.arvio.bot.FakeGraph.Asked;
import fi.arvio.bot.FakeIdentity;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.delivery.Delivery.Cause;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot is installed for people by a Graph that is not always at its best. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppInstallerTest {
    private static final String AINO = "00000000-0000-4000-8000-000000000001";
    private static final String INSTALLED_APPS = "/v1.0/users/" + AINO + "/teamwork/installedApps";

    private static final FakeIdentity IDENTITY = new FakeIdentity();
    private static final FakeGraph GRAPH = new FakeGraph();
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new HashMap<>(IDENTITY.settings());
        settings.putAll(GRAPH.settings());
        bot = RunningBot.on(Database.H2, settings);
    }

    @AfterAll
    static void stop() {
        bot.close();
        GRAPH.close();
        IDENTITY.close();
    }

    @BeforeEach
    void ainoIsKnown() {
        GRAPH.clear();
        GRAPH.knows(AINO);
        IDENTITY.isBroken(false);
    }

    private static Installation install() {
        return bot.bean(AppInstaller.class).install("helsinki", AINO);
    }

    /** The first answers to calls of that kind; afterwards Graph is well. */
    private static void answers(Predicate<Asked> which, Response... responses) {
        Queue<Response> queue = new ConcurrentLinkedQueue<>(List.of(responses));
        GRAPH.on(asking -> which.test(asking) ? queue.poll() : null);
    }

    @Test
    void whoever_does_not_have_it_gets_it_and_the_chat_is_told() {
        assertThat(install()).isEqualTo(new Installation.Installed(FakeGraph.chat(AINO)));

        List<Asked> calls = GRAPH.asked();
        assertThat(calls)
                .extracting(Asked::path)
                .containsExactly(INSTALLED_APPS, INSTALLED_APPS, INSTALLED_APPS + "/installation of " + AINO + "/chat");
        assertThat(Json.object(calls.get(0).body()))
                .isEqualTo(Map.of("teamsApp@odata.bind", GRAPH.url() + "/v1.0/appCatalogs/teamsApps/" + FakeGraph.APP));
        assertThat(calls.get(1).query())
                .isEqualTo("$expand=teamsApp&$filter=teamsApp/id%20eq%20'" + FakeGraph.APP + "'");
        assertThat(calls).allMatch(call -> call.authorization().startsWith("Bearer token-"));
        assertThat(IDENTITY.asked().getLast().form()).containsEntry("scope", "https://graph.microsoft.com/.default");
        assertThat(IDENTITY.asked().getLast().tenant()).isEqualTo("helsinki");
    }

    @Test
    void whoever_has_it_keeps_it() {
        Installation first = install();

        assertThat(install()).isEqualTo(first);
        assertThat(GRAPH.asked()).hasSize(6);
    }

    @Test
    void an_answer_that_was_lost_does_no_harm() {
        answers(Asked::isListing, new Response(200, Map.of(), "{\"value\":["));

        assertThat(install()).isInstanceOf(Installation.Later.class);
        assertThat(GRAPH.isInstalledFor(AINO)).isTrue();
        assertThat(install()).isInstanceOf(Installation.Installed.class);
    }

    @Test
    void nobody_whom_the_organisation_does_not_know_gets_it() {
        Installation outcome = bot.bean(AppInstaller.class).install(null, "nobody/../of?this#name");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Installation.Refused.class,
                        refused -> assertThat(refused.cause()).isEqualTo(Cause.NOT_FOUND));
        assertThat(GRAPH.asked()).hasSize(1);
        assertThat(GRAPH.asked().getFirst().query()).isEqualTo("null");
    }

    @Test
    void what_the_organisation_forbids_is_told_apart_from_what_nobody_granted_and_names_nobody() {
        answers(
                Asked::isInstalling,
                FakeGraph.error(403, "Forbidden", "App is blocked by app permission policy for " + AINO),
                FakeGraph.error(403, "Forbidden", "Missing role permissions on the request. API requires one of 'X'."));

        Installation forbidden = install();
        Installation notGranted = install();

        assertThat(List.of(forbidden, notGranted))
                .allSatisfy(outcome ->
                        assertThat(((Installation.Refused) outcome).cause()).isEqualTo(Cause.DISABLED_BY_ADMIN));
        assertThat(((Installation.Refused) forbidden).reason())
                .contains("organisation")
                .doesNotContain(AINO);
        assertThat(((Installation.Refused) notGranted).reason()).contains("ReadWriteSelfForUser.All");
    }

    @ParameterizedTest
    @CsvSource({"429, 17", "503, 3", "504, 0"})
    void who_throttles_is_left_alone_for_as_long_as_it_asks(int status, int seconds) {
        Response patience = Response.of(status, "Retry-After", String.valueOf(seconds));
        for (Predicate<Asked> which :
                List.<Predicate<Asked>>of(Asked::isInstalling, Asked::isListing, Asked::isForChat)) {
            answers(which, patience);

            assertThat(install())
                    .isInstanceOfSatisfying(
                            Installation.Later.class,
                            later -> assertThat(later.atLeast()).isEqualTo(Duration.ofSeconds(seconds)));
        }
        assertThat(install()).isInstanceOf(Installation.Installed.class);
    }

    @ParameterizedTest
    @CsvSource({"99999, 600", "-1, 0", "'Wed, 21 Oct 2026 07:28:00 GMT', 0", "soon, 0"})
    void no_header_keeps_anybody_waiting_for_ever(String header, int seconds) {
        answers(Asked::isInstalling, Response.of(429, "Retry-After", header));

        assertThat(((Installation.Later) install()).atLeast()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_token_that_has_ended_is_renewed_once() {
        answers(Asked::isInstalling, Response.of(401));

        assertThat(install()).isInstanceOf(Installation.Installed.class);
        assertThat(GRAPH.asked().get(0).authorization())
                .isNotEqualTo(GRAPH.asked().get(1).authorization());
        assertThat(GRAPH.asked()).hasSize(4);
    }

    @Test
    void and_not_over_and_over() {
        GRAPH.on(asking -> Response.of(401));

        assertThat(install()).isInstanceOf(Installation.Later.class);
        assertThat(GRAPH.asked()).hasSize(2);
    }

    @Test
    void the_list_is_read_page_by_page_until_it_is_found() {
        GRAPH.hasOtherApps(5);

        assertThat(install()).isInstanceOf(Installation.Installed.class);
        assertThat(GRAPH.asked()).filteredOn(Asked::isListing).hasSize(3);
        assertThat(GRAPH.asked()).filteredOn(Asked::isForChat).hasSize(1);
    }

    @Test
    void no_page_is_fetched_from_anywhere_else_and_no_list_goes_on_for_ever() {
        try (FakeGraph elsewhere = new FakeGraph()) {
            answers(
                    Asked::isListing,
                    new Response(
                            200, Map.of(), Json.write(Map.of("@odata.nextLink", elsewhere.url() + INSTALLED_APPS))));
            assertThat(install()).isInstanceOf(Installation.Later.class);
            assertThat(elsewhere.asked()).isEmpty();
        }
        Response again =
                new Response(200, Map.of(), Json.write(Map.of("@odata.nextLink", GRAPH.url() + INSTALLED_APPS)));
        GRAPH.on(asking -> asking.isListing() ? again : null);

        assertThat(install()).isInstanceOf(Installation.Later.class);
        assertThat(GRAPH.asked()).hasSizeLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "[]",
                "7",
                "null",
                "{\"value\":7,\"id\":7}",
                "{\"value\":[7,null,{}],\"id\":\" \"}",
                "{\"value\":[{\"id\":\"1\",\"teamsApp\":\"x\"}],\"id\":null}",
                "<html>"
            })
    void an_answer_that_makes_no_sense_is_asked_for_again(String body) {
        Response nonsense = new Response(200, Map.of(), body);
        answers(Asked::isListing, nonsense);
        assertThat(install()).isInstanceOf(Installation.Later.class);

        answers(Asked::isForChat, nonsense);
        assertThat(install()).isInstanceOf(Installation.Later.class);

        assertThat(install()).isInstanceOf(Installation.Installed.class);
    }

    @Test
    void what_is_not_listed_or_has_no_chat_yet_is_waited_for() {
        answers(Asked::isListing, new Response(200, Map.of(), "{\"value\":[]}"));
        assertThat(install()).isInstanceOf(Installation.Later.class);

        answers(Asked::isForChat, FakeGraph.error(404, "NotFound", "No chat."));
        assertThat(install()).isInstanceOf(Installation.Later.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 405, 415})
    void anything_else_is_a_refusal(int status) {
        answers(Asked::isInstalling, Response.of(status, "Location", GRAPH.url() + "/elsewhere"));

        assertThat(install())
                .isInstanceOfSatisfying(
                        Installation.Refused.class,
                        refused -> assertThat(refused.cause()).isEqualTo(Cause.OTHER));
        assertThat(GRAPH.asked()).hasSize(1);
    }

    @Test
    void a_graph_that_stalls_and_one_without_tokens_are_tried_later() {
        GRAPH.on(asking -> {
            stall();
            return null;
        });
        assertThat(install()).isInstanceOf(Installation.Later.class);

        GRAPH.clear();
        IDENTITY.isBroken(true);
        answers(Asked::isInstalling, Response.of(401));
        assertThat(install()).isInstanceOf(Installation.Later.class);
    }

    /** Longer than the bot waits. */
    private static void stall() {
        try {
            new CountDownLatch(1).await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
