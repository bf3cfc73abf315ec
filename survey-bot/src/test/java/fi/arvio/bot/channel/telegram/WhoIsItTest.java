package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TelegramChat;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose chat it is: by a personal link, and by nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoIsItTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String LINKS = "/api/v1/rounds/" + FakeService.ROUND + "/telegram-links";

    private static FakeTelegram telegram;
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        telegram = new FakeTelegram();
        bot = RunningBot.on(Database.POSTGRES, telegram.settings());
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
    }

    @AfterEach
    void theRosterIsCompleteAgain() {
        bot.service().serve(FakeService.round(), "\"whole\"");
    }

    private static void hears(TelegramChat chat, int messages) {
        await().atMost(LONG).until(() -> chat.heard().size() >= messages);
    }

    private static void isStranger(TelegramChat chat, int message) {
        hears(chat, message);
        assertThat(chat.heard().get(message - 1))
                .contains("kysely@arvio.example")
                .doesNotContain("1/12");
        assertThat(chat.messages().get(message - 1).rows()).isEmpty();
    }

    @Test
    void a_stranger_gets_a_kind_sentence_in_the_language_of_their_client() {
        TelegramChat swedish = telegram.chat(101, "sv");
        TelegramChat english = telegram.chat(102, "en-GB");
        TelegramChat other = telegram.chat(103, "de");

        swedish.says("hej");
        english.says("/start");
        other.says("hallo");

        isStranger(swedish, 1);
        isStranger(english, 1);
        isStranger(other, 1);
        assertThat(swedish.heard().getFirst()).startsWith("Hej!");
        assertThat(english.heard().getFirst()).startsWith("Hello!");
        assertThat(other.heard().getFirst()).startsWith("Hei!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "E01", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ä", "' or 1=1 --"})
    void a_wrong_code_binds_nobody(String code) {
        TelegramChat chat = telegram.chat(200 + code.length(), "fi");

        chat.says("/start " + code);
        chat.says("aloita");

        isStranger(chat, 1);
        isStranger(chat, 2);
    }

    @Test
    void a_code_is_neither_a_pseudonym_nor_somebody_elses() {
        String code = TelegramChat.code(bot, 1);
        TelegramChat chat = telegram.chat(300, "fi");
        chat.says("/start " + RunningBot.pseudonym("HELSINKI", "E01"));

        isStranger(chat, 1);
        assertThat(code)
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(RunningBot.pseudonym("HELSINKI", "E01"))
                .isNotEqualTo(TelegramChat.code(bot, 2));
    }

    @Test
    void whoever_has_a_link_and_sends_a_wrong_code_stays_who_they_are() {
        TelegramChat chat = telegram.linked(bot, 2);
        hears(chat, 1);

        chat.says("/start AAAA");

        hears(chat, 2);
        assertThat(chat.heard().getLast()).isEqualTo(chat.heard().getFirst());
    }

    @Test
    void a_chat_that_follows_another_persons_link_is_theirs_alone() {
        TelegramChat chat = telegram.chat(400, "fi");
        chat.follows(bot, 3);
        hears(chat, 1);
        chat.follows(bot, 5);
        hears(chat, 2);
        chat.says("start");
        hears(chat, 3);
        chat.says("4");

        Expert newer = bot.expert(5);
        await().atMost(LONG).until(() -> !newer.arrived().isEmpty());
        assertThat(bot.expert(3).arrived()).isEmpty();
        assertThat(chat.heard().get(1)).startsWith("Hello!");
    }

    @Test
    void an_old_link_that_is_brought_again_does_not_win_over_a_newer_one() {
        TelegramChat chat = telegram.chat(450, "fi");
        chat.follows(bot, 3);
        chat.follows(bot, 4);
        hears(chat, 2);
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());

        telegram.redeliver();
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());
        chat.says("vi börjar");

        hears(chat, 3);
        assertThat(chat.heard()).hasSize(3);
        assertThat(chat.heard().getLast()).contains("1/12").contains("Svara");
    }

    @Test
    void whoever_follows_their_link_in_another_chat_has_left_the_first() {
        TelegramChat first = telegram.chat(500, "fi");
        TelegramChat second = telegram.chat(501, "fi");
        first.follows(bot, 6);
        hears(first, 1);
        second.follows(bot, 6);
        hears(second, 1);

        first.says("aloita");

        isStranger(first, 2);
        second.says("aloita");
        hears(second, 2);
        assertThat(second.heard().getLast()).contains("1/12");
    }

    @Test
    void whoever_is_taken_off_the_roster_is_a_stranger_again_and_their_link_with_them() {
        TelegramChat chat = telegram.linked(bot, 7);
        String code = TelegramChat.code(bot, 7);
        hears(chat, 1);
        bot.service().serve(FakeService.round().replace("\"E07\"", "\"E77\""), "\"without\"");
        await().atMost(LONG).until(() -> !links("FACILITATOR").body().contains("\"E07\""));

        chat.says("aloita");
        chat.says("/start " + code);

        isStranger(chat, 2);
        isStranger(chat, 3);
    }

    @Test
    void in_a_group_nobody_is_asked_anything_and_a_code_binds_nobody() {
        TelegramChat alone = telegram.chat(600, "fi");
        TelegramChat group = alone.asGroup();

        group.says("/start@" + FakeTelegram.USERNAME + " " + TelegramChat.code(bot, 8));
        group.says("aloita");
        alone.says("aloita");

        hears(group, 2);
        assertThat(group.heard()).allSatisfy(text -> assertThat(text).contains("kahdenkeskisessä"));
        isStranger(alone, 1);
    }

    @Test
    void pictures_are_answered_and_what_says_nothing_is_not() {
        TelegramChat chat = telegram.linked(bot, 9);
        hears(chat, 1);
        for (String kind : List.of("photo", "sticker", "voice", "document", "location")) {
            int before = chat.heard().size();
            chat.sends(Map.of(kind, kind.equals("photo") ? List.of(Map.of("file_id", "a")) : Map.of("file_id", "a")));
            hears(chat, before + 1);
            assertThat(chat.heard().getLast()).contains("Luen vain tekstiä");
        }
        int before = chat.heard().size();
        chat.sends(Map.of("pinned_message", Map.of("message_id", 1)));
        chat.sends(Map.of("new_chat_title", "Otsikko"));
        chat.sends(Map.of("from", Map.of("id", 9, "is_bot", true), "text", "aloita"));
        chat.sends(Map.of("photo", List.of(Map.of("file_id", "a")), "caption", "aloita"));

        hears(chat, before + 1);
        assertThat(chat.heard()).hasSize(before + 1);
        assertThat(chat.heard().getLast()).contains("1/12");
    }

    @Test
    void whoever_changes_between_teams_and_telegram_goes_on_where_they_were() {
        Expert teams = bot.expert(10);
        teams.starts();
        teams.says("4");
        await().atMost(LONG).until(() -> teams.heard().size() >= 2);

        TelegramChat chat = telegram.linked(bot, 10);
        hears(chat, 2);
        assertThat(chat.heard().getLast()).contains("2/12");
        chat.says("3");
        hears(chat, 3);
        teams.says("2");

        await().atMost(LONG).until(() -> teams.heard().size() >= 3);
        assertThat(teams.heard().getLast().text()).contains("4/12");
        await().atMost(LONG).until(() -> teams.arrived().size() == 3);
    }

    @Test
    void news_reach_a_person_where_they_were_last_heard_of() {
        Expert author = bot.expert(11);
        TelegramChat chat = telegram.linked(bot, 11);
        hears(chat, 1);
        chat.says("start");
        chat.says("suggest a theme");
        chat.says("Housing.");
        chat.says("done");
        await().atMost(LONG).until(() -> !author.arrived().isEmpty());

        bot.service()
                .decide(Json.write(Map.of(
                        "decisions",
                        List.of(Map.of(
                                "pseudonym",
                                author.pseudonym(),
                                "subject",
                                "1",
                                "revision",
                                1,
                                "decision",
                                "ACCEPTED")))));

        await().atMost(LONG).until(() -> chat.heard().stream().anyMatch(text -> text.contains("has taken it up")));
    }

    @Test
    void no_connector_can_speak_for_telegram() {
        Expert expert = bot.expert(12);

        HttpResponse<String> response = expert.sends(Map.of("channelId", "telegram", "text", "aloita"));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void a_facilitator_gets_everybodys_link() {
        HttpResponse<String> response = links("FACILITATOR");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        List<?> links = (List<?>) Json.object(response.body()).get("links");
        assertThat(links).hasSize(12).allSatisfy(link -> {
            assertThat(Json.at(link, "link"))
                    .asString()
                    .startsWith("https://t.me/" + FakeTelegram.USERNAME + "?start=");
            assertThat(Json.at(link, "name")).asString().isNotBlank();
        });
        assertThat(Json.at(links, "0.respondent")).isEqualTo("E01");
        assertThat(telegram.calls("getMe")).as("asked once").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMINISTRATOR", "CLIENT", "EXPERT", "BOT"})
    void nobody_else_gets_them(String role) {
        assertThat(links(role).statusCode()).isEqualTo(403);
        assertThat(bot.get(LINKS, null).statusCode()).isEqualTo(401);
    }

    @Test
    void an_unknown_round_has_no_links() {
        HttpResponse<String> response =
                bot.get(LINKS.replace("5b0c", "0000"), bot.keys().token("FACILITATOR"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static HttpResponse<String> links(String role) {
        return bot.get(LINKS, bot.keys().token(role));
    }
}
