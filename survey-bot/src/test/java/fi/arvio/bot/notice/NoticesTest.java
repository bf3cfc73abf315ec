package fi.arvio.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invitations and reminders as people get them, over a few weeks of campaign time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void people_are_invited_once_reminded_as_often_as_the_rule_says_and_the_plan_says_it_beforehand(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 5);
            assertThat(season.planOf(1)).containsEntry("kind", "INVITATION").containsEntry("channel", "msteams");

            season.goTo("2027-01-11T08:59");
            assertThat(season.textsTo(1)).isEmpty();
            season.goTo("2027-01-11T14:59");
            assertThat(season.textsTo(1)).hasSize(1).first().asString().contains("Arvio");

            Map<String, Object> first = season.planOf(1);
            assertThat(first)
                    .containsEntry("kind", "REMINDER")
                    .containsEntry("number", 1)
                    .containsEntry("text", "NOT_STARTED")
                    .containsEntry("why", "AFTER_INVITATION");
            assertThat(first.get("at").toString()).startsWith("2027-01-15T");
            season.goTo("2027-01-14T14:59");
            assertThat(season.textsTo(1)).hasSize(1);
            season.goTo("2027-01-15T11:59");
            assertThat(season.textsTo(1)).hasSize(2);
            assertThat(season.planOf(1).get("at").toString()).startsWith("2027-01-22T");
            season.goTo("2027-01-22T11:59");
            assertThat(season.textsTo(1)).hasSize(3);

            assertThat(season.planOf(1)).containsEntry("why", "CAP_REACHED").containsEntry("kind", null);
            season.goTo("2027-02-03T14:59");
            season.goTo("2027-02-05T11:59");
            assertThat(season.textsTo(1)).hasSize(3);
            assertThat(season.deliveries()).containsEntry("sent", 15).containsEntry("uncertain", 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reminder_says_how_much_is_left_and_those_who_finish_or_decline_or_want_none_get_none(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 4);
            season.goTo("2027-01-11T14:59");
            Expert partial = bot.expert(1);
            partial.starts();
            partial.says("1");
            partial.says("2");
            bot.expert(2).says("en osallistu");
            bot.expert(3).says("ei muistutuksia");
            season.goTo("2027-01-15T08:00");
            int before = bot.connector().deliveredTo(partial.conversation()).size();

            assertThat(season.planOf(1)).containsEntry("number", 1).containsEntry("text", "PARTIAL");
            season.goTo("2027-01-15T11:59");

            List<FakeConnector.Sent> since = bot.connector().deliveredTo(partial.conversation());
            assertThat(since).hasSize(before + 1);
            assertThat(since.getLast().text()).contains("10 kysymystä").contains("5.2.2027");
            assertThat(season.planOf(2)).containsEntry("why", "DECLINED");
            assertThat(season.planOf(3)).containsEntry("why", "NO_REMINDERS");
            assertThat(season.textsTo(4)).hasSize(2);

            // The dialogue goes on as if nothing had been said.
            partial.says("3");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(bot.connector()
                                    .deliveredTo(partial.conversation())
                                    .getLast()
                                    .text())
                            .contains("4/12"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_who_blocked_the_bot_is_unreachable_by_cause_and_a_busy_channel_is_asked_again(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 3);
            bot.connector()
                    .on(sent -> sent.conversation().equals(Season.conversation(1))
                            ? new Response(403, Map.of(), "{\"error\":{\"code\":\"MessageWritesBlocked\"}}")
                            : bot.connector().attemptsFor(sent.conversation()).size() < 3
                                    ? Response.of(429, "Retry-After", "1")
                                    : Response.of(201));
            season.goTo("2027-01-11T14:59");

            assertThat(season.textsTo(1)).isEmpty();
            assertThat(bot.connector().attemptsFor(Season.conversation(1))).hasSize(1);
            assertThat(season.textsTo(2)).hasSize(1);
            assertThat(season.textsTo(3)).hasSize(1);
            assertThat(season.planOf(1)).containsEntry("why", "UNREACHABLE").containsEntry("channel", "none");
            assertThat(season.deliveries())
                    .containsEntry("sent", 2)
                    .containsEntry("failed", 1)
                    .containsEntry("unreachable", Map.of("BLOCKED_BY_USER", 1));

            // Somebody whom a facilitator names is tried again.
            bot.connector().on(sent -> Response.of(201));
            assertThat(refusals(send(season, bot, Map.of("respondents", List.of("E01")))))
                    .isEmpty();
            season.settle();
            assertThat(season.textsTo(1)).hasSize(1);
            assertThat(season.deliveries()).containsEntry("unreachable", Map.of());

            // Whoever writes again can be reached again.
            bot.connector().on(sent -> Response.of(201));
            bot.expert(1).says("hei");
            assertThat(season.planOf(1)).containsEntry("kind", "REMINDER");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_cut_off_is_uncertain_and_never_sent_again_even_by_another_start(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 2);
            bot.connector()
                    .on(sent -> sent.conversation().equals(Season.conversation(1))
                            ? FakeConnector.TAKEN_AND_CUT
                            : FakeConnector.CUT);
            season.goTo("2027-01-11T14:59");
            bot.connector().on(sent -> Response.of(201));
            bot.restart();
            season.settle();

            assertThat(season.textsTo(1)).hasSize(1);
            assertThat(season.textsTo(2)).isEmpty();
            assertThat(season.deliveries()).containsEntry("uncertain", 2).containsEntry("sent", 0);
            assertThat(each("respondent", season.deliveries().get("uncertainOnes")))
                    .containsExactly("E01", "E02");
            assertThat(season.planOf(1)).containsEntry("kind", "REMINDER");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_facilitator_sends_now_with_every_safeguard(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 3);
            season.goTo("2027-01-11T14:59");
            bot.expert(3).starts();

            season.goTo("2027-01-12T10:00");
            assertThat(refusals(send(season, bot, Map.of("group", "NOT_STARTED"))))
                    .isEmpty();
            season.settle();
            assertThat(season.textsTo(1)).hasSize(2);

            Map<String, Object> again = send(season, bot, Map.of("respondents", List.of("E01")));
            assertThat(refusals(again)).containsExactly("TOO_SOON");
            season.goTo("2027-01-17T10:00");
            assertThat(refusals(send(season, bot, Map.of("respondents", List.of("E01")))))
                    .containsExactly("OUTSIDE_HOURS");
            season.settle();
            assertThat(season.textsTo(1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_service_is_told_whom_invitations_reach_and_when_nothing_is_on_its_way_any_more(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 3);
            bot.connector()
                    .on(sent -> sent.conversation().equals(Season.conversation(1))
                            ? new Response(403, Map.of(), "{\"error\":{\"code\":\"BotDisabledByAdmin\"}}")
                            : Response.of(201));
            season.goTo("2027-01-11T14:59");
            bot.expert(2).says("olen poissa 20.1. asti");
            bot.expert(3).says("muistuta 20.1.");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(reaches(bot))
                            .containsEntry("E01", "UNREACHABLE DISABLED_BY_ADMIN ANY_TIME null")
                            .containsEntry("E02", "DELIVERED null AWAY 2027-01-20")
                            .containsEntry("E03", "DELIVERED null SNOOZED 2027-01-20"));

            // Whoever was heard of has been reached, even if a later message does not get through.
            bot.expert(3).says("hei");
            assertThat(reaches(bot).get("E03")).startsWith("DELIVERED null");

            bot.service().onAnswer(put -> Response.of(503));
            bot.expert(2).starts();
            bot.expert(2).says("1");
            bot.setTime(Season.CLOSES.plusSeconds(120));
            await().atMost(LONG).until(() -> bot.backlog("answers") == 1);
            assertThat(bot.service().drained()).isEmpty();
            bot.service().onAnswer(put -> Response.of(201));
            await().atMost(LONG).until(() -> !bot.service().drained().isEmpty());
            assertThat(bot.service().answers()).isNotEmpty();
            assertThat(bot.backlog("answers")).isZero();
        }
    }

    /** The latest that was said of each person. */
    private static Map<String, String> reaches(RunningBot bot) {
        Map<String, String> latest = new HashMap<>();
        bot.service()
                .reaches()
                .forEach(put -> ((List<?>) put.json().get("dispositions")).forEach(entry -> {
                    Map<?, ?> reach = (Map<?, ?>) entry;
                    latest.put(
                            String.valueOf(reach.get("respondent")),
                            reach.get("delivery") + " " + reach.get("cause") + " " + reach.get("contact") + " "
                                    + reach.get("contactUntil"));
                }));
        return latest;
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void nonsense_is_told_so(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Season season = Season.of(bot, 2);
            String path = "/api/v1/rounds/" + FakeService.ROUND + "/reminders";
            for (String body : List.of(
                    "{}",
                    "[]",
                    "null",
                    "{\"group\":\"EVERYBODY\"}",
                    "{\"group\":\"COMPLETE\"}",
                    "{\"respondents\":[\"E99\"]}",
                    "{\"respondents\":[null]}",
                    "{\"respondents\":\"E01\"}",
                    "{\"respondents\":[\"E01\"],\"group\":\"PARTIAL\"}")) {
                HttpResponse<String> response = bot.post(path, season.facilitator(), body);
                assertThat(response.statusCode()).as(body).isEqualTo(400);
                assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
            String elsewhere = "/api/v1/rounds/00000000-0000-4000-8000-000000000000/";
            assertThat(bot.get(elsewhere + "reminders/plan", season.facilitator())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(bot.get(elsewhere + "deliveries", season.facilitator()).statusCode())
                    .isEqualTo(404);
            assertThat(bot.get(path + "/plan", bot.keys().token("CLIENT")).statusCode())
                    .isEqualTo(403);
            assertThat(bot.get(path + "/plan", null).statusCode()).isEqualTo(401);
        }
    }

    private static Map<String, Object> send(Season season, RunningBot bot, Map<String, Object> wish) {
        HttpResponse<String> response =
                bot.post("/api/v1/rounds/" + FakeService.ROUND + "/reminders", season.facilitator(), Json.write(wish));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return Json.object(response.body());
    }

    private static List<Object> refusals(Map<String, Object> outcome) {
        return each("why", outcome.get("refused"));
    }

    private static List<Object> each(String member, Object list) {
        return ((List<?>) list)
                .stream().<Object>map(line -> ((Map<?, ?>) line).get(member)).toList();
    }
}
