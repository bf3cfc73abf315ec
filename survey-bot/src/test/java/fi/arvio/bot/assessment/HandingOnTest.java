package fi.arvio.bot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeService.Put;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the service gets, and what becomes of it when the service is not at its best. */
class HandingOnTest {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @AfterEach
    void theServiceIsWellAgain() {
        bot.service().onAnswer(put -> Response.of(201));
        bot.service().onDispositions(put -> Response.of(204));
    }

    private static void failFirst(Expert expert, Response... failures) {
        AtomicInteger attempt = new AtomicInteger();
        bot.service().onAnswer(put -> {
            if (!put.isBy(expert.pseudonym())) {
                return Response.of(201);
            }
            int number = attempt.getAndIncrement();
            return number < failures.length ? failures[number] : Response.of(201);
        });
    }

    @Test
    void what_may_still_go_through_is_sent_again_with_the_same_id_until_it_does() {
        Expert expert = bot.expert(1);
        failFirst(
                expert,
                Response.of(503),
                FakeService.SILENCE,
                Response.of(500),
                Response.of(401),
                Response.of(302, "Location", bot.service().url() + "/login"));
        expert.starts();
        expert.says("1");

        await().atMost(LONG).until(() -> expert.arrived().size() == 6);
        await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
        assertThat(expert.arrived())
                .extracting(Put::id)
                .containsOnly(expert.arrived().getFirst().id());
        assertThat(expert.arrived())
                .extracting(Put::body)
                .containsOnly(expert.arrived().getFirst().body());
    }

    @Test
    void what_the_service_refuses_for_good_is_set_aside_and_shown_as_dead() {
        Expert expert = bot.expert(2);
        int before = bot.backlog("dead");
        failFirst(expert, Response.of(409), Response.of(422));
        expert.starts();
        expert.says("1");
        expert.says("2");
        expert.says("3");

        await().atMost(LONG).until(() -> bot.backlog("dead") == before + 2);
        await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
        assertThat(expert.arrived()).hasSize(3);
        assertThat(expert.heard()).isNotEmpty();
    }

    @Test
    void a_changed_answer_is_a_new_revision_with_an_id_of_its_own() {
        Expert expert = bot.expert(12);
        expert.starts();
        expert.says("1");
        expert.says("takaisin");
        expert.says("2");

        await().atMost(LONG).until(() -> expert.arrived().size() == 2);
        assertThat(expert.arrived())
                .extracting(put -> ((Number) put.json().get("revision")).intValue())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(expert.arrived()).extracting(Put::id).doesNotHaveDuplicates();
    }

    @Test
    void progress_goes_in_batches_and_says_nothing_about_items() {
        bot.expert(3).starts();
        bot.expert(6).starts();

        await().atMost(LONG)
                .until(() -> bot.backlog("dispositions") == 0 && people().containsAll(List.of("E03", "E06")));
        assertThat(bot.service().dispositions()).allSatisfy(put -> {
            assertThat(put.path()).isEqualTo("/api/v1/bot/rounds/" + FakeService.ROUND + "/dispositions");
            assertThat(put.json()).containsOnlyKeys("dispositions");
            assertThat((List<?>) put.json().get("dispositions"))
                    .allSatisfy(d -> assertThat((Object) ((Map<?, ?>) d).keySet())
                            .isEqualTo(Set.of("respondent", "disposition")));
        });
    }

    private static List<Object> people() {
        List<Object> people = new ArrayList<>();
        bot.service()
                .dispositions()
                .forEach(put ->
                        ((List<?>) put.json().get("dispositions")).forEach(d -> people.add(Json.at(d, "respondent"))));
        return people;
    }

    @Test
    void one_person_whom_the_service_does_not_know_keeps_back_nobody_else() {
        bot.service().onDispositions(put -> Response.of(put.body().contains("E07") ? 422 : 204));
        bot.expert(7).starts();
        bot.expert(8).starts();

        await().atMost(LONG).until(() -> bot.backlog("dispositions") == 1 && people().contains("E08"));
    }

    @Test
    void an_unchanged_round_is_fetched_once_and_then_only_asked_after() {
        int before = bot.service().fetched();
        int unchanged = bot.service().unchanged();

        await().atMost(LONG).until(() -> bot.service().unchanged() > unchanged + 2);
        assertThat(bot.service().fetched()).isEqualTo(before);
    }

    @Test
    void news_of_a_round_reach_the_dialogue_and_broken_news_do_not() {
        String document = FakeService.round();
        Expert stranger = bot.expert(77);
        try {
            bot.service().serve(document.replace("kysely@arvio.example", "toinen@arvio.example"), "\"2\"");
            await().atMost(LONG).until(() -> {
                stranger.says("hei");
                return stranger.heard().stream().anyMatch(sent -> sent.text().contains("toinen@arvio.example"));
            });

            for (String broken : List.of(
                    "<html>Gateway</html>",
                    "{}",
                    "[]",
                    document.replace("Europe/Helsinki", "Europe/Atlantis"),
                    document.replace("\"version\": 1", "\"version\": 7"))) {
                int before = bot.service().fetched();
                bot.service().serve(broken, "\"broken\"");
                await().atMost(LONG).until(() -> bot.service().fetched() > before + 1);
            }

            assertThat(bot.get("/health", null).statusCode()).isEqualTo(200);
            Expert known = bot.expert(9);
            known.starts();
            await().atMost(LONG).until(() -> !known.heard().isEmpty());
            assertThat(known.heard().getFirst().isCard()).isTrue();
        } finally {
            bot.service().serve(document, "\"1\"");
        }
    }

    @Test
    void answers_of_a_round_that_is_no_longer_listed_still_arrive() {
        Expert expert = bot.expert(10);
        Function<Put, Response> notNow = put -> Response.of(503);
        bot.service().onAnswer(notNow);
        expert.starts();
        expert.says("1");
        try {
            bot.service().listRound(false);
            await().atMost(LONG).until(() -> {
                expert.says("2");
                return expert.heard().stream().anyMatch(sent -> !sent.isCard());
            });
            bot.service().onAnswer(put -> Response.of(201));
            await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
            assertThat(expert.arrived()).isNotEmpty();
        } finally {
            bot.service().listRound(true);
        }
        await().atMost(LONG).until(() -> {
            int before = expert.heard().size();
            expert.says("1");
            await().atMost(LONG).until(() -> expert.heard().size() > before);
            return expert.heard().getLast().isCard();
        });
    }
}
