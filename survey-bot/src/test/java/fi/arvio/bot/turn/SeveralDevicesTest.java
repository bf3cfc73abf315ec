package fi.arvio.bot.turn;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One person on several channels and devices, one after the other and at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralDevicesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Duration SOONER_THAN_THE_PAGE_ASKS_AGAIN = Duration.ofSeconds(20);

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2, Map.of("arvio.demo", true));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void whoever_changes_the_channel_goes_on_where_they_were() {
        try (Line teams = Line.teams(bot, 3);
                Line page = Line.page(bot, 3)) {
            teams.says("aloita");
            teams.says("4");
            await().atMost(LONG).until(() -> teams.heard().size() >= 2);

            page.opens();

            await().atMost(LONG).until(() -> page.heard().size() >= 2);
            assertThat(page.heard().getFirst()).contains("1/12");
            assertThat(page.heard().getLast()).contains("2/12");
        }
    }

    @Test
    void answers_from_two_channels_at_once_all_count_once() throws Exception {
        try (Line teams = Line.teams(bot, 1);
                Line page = Line.page(bot, 1);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            teams.says("aloita");
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sent.add(threads.submit(() -> teams.says("1")));
                sent.add(threads.submit(() -> page.says("1")));
            }
            for (Future<?> one : sent) {
                one.get(30, SECONDS);
            }

            await().atMost(LONG).until(() -> teams.arrived().size() >= 8);
            assertThat(teams.arrived())
                    .hasSize(8)
                    .allSatisfy(answer -> assertThat(answer).endsWith(" r1"));
            await().atMost(LONG).until(() -> teams.heard().size() + page.heard().size() >= 1 + 8);
        }
    }

    @Test
    void a_card_that_was_answered_on_another_device_says_so_and_changes_nothing() {
        try (Line desk = Line.page(bot, 2);
                Line phone = Line.page(bot, 2)) {
            desk.says("aloita");
            await().atMost(LONG).until(() -> !phone.heard().isEmpty());
            Map<String, Object> four = phone.newestCard().pressing("4 – melko hyvin");
            Map<String, Object> two = desk.newestCard().pressing("2 – melko huonosti");

            desk.presses(four);
            phone.presses(two);

            await().atMost(LONG).until(() -> phone.heard().stream().anyMatch(text -> text.contains("4 – melko hyvin")));
            await().atMost(LONG).until(() -> desk.heard().equals(phone.heard()));
            assertThat(phone.arrived()).hasSize(1);
        }
    }

    @Test
    void news_that_nobody_asked_for_come_where_the_person_was_last() {
        try (Line teams = Line.teams(bot, 6);
                Line page = Line.page(bot, 6)) {
            page.says("aloita");
            teams.says("ehdota aihetta");
            teams.says("Asuminen.");
            teams.says("valmis");
            page.says("tilanne");
            await().atMost(LONG).until(() -> page.heard().size() >= 2);

            bot.service()
                    .decide(Json.write(Map.of(
                            "decisions",
                            List.of(Map.of(
                                    "pseudonym",
                                    RunningBot.pseudonym("HELSINKI", teams.expert()),
                                    "subject",
                                    "1",
                                    "revision",
                                    1,
                                    "decision",
                                    "ACCEPTED")))));

            await().atMost(SOONER_THAN_THE_PAGE_ASKS_AGAIN)
                    .until(() -> page.heard().stream().anyMatch(text -> text.contains("otti sen mukaan")));
            assertThat(teams.heard()).noneMatch(text -> text.contains("otti sen mukaan"));
        }
    }
}
